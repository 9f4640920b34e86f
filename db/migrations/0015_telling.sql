ALTER TABLE `event` ADD `telling` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `event` SET `telling` = 1 WHERE
  "type" IN ('item-withdrawn', 'story-opened', 'stories-merged', 'claim-made')
  OR ("type" = 'item-filed' AND "by" <> 'auto')
  OR ("type" = 'story-changed' AND "body" ->> '$.change' <> 'activity')
  OR ("type" = 'entry-logged' AND coalesce("body" ->> '$.entry.evidence.rule', '') <> 'kill')
  OR ("type" = 'entry-changed' AND "reason" IS NOT 'refiled'
    AND ("body" ->> '$.change' <> 'amended' OR "body" ->> '$.entry.evidence.later' IS NOT NULL));--> statement-breakpoint
CREATE INDEX `event_telling` ON `event` (`seq`) WHERE "event"."telling" = 1;--> statement-breakpoint
CREATE INDEX `event_telling_story` ON `event` (`story_id`,`seq`) WHERE "event"."telling" = 1;