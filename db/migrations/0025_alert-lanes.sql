DROP INDEX `outbox_fact_open`;--> statement-breakpoint
CREATE INDEX `outbox_fact_open` ON `outbox_fact` (`channel_id`,`urgent`,`id`) WHERE "outbox_fact"."open" = 1;--> statement-breakpoint
CREATE INDEX `event_alert` ON `event` (("body" ->> '$.alert.id'),`seq`) WHERE "event"."type" = 'alert-changed';