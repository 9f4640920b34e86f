CREATE TABLE `alert_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`kinds` text NOT NULL,
	`created_at` text NOT NULL,
	`read_at` text,
	`reader` text
);
--> statement-breakpoint
CREATE INDEX `alert_feed_user` ON `alert_feed` (`user_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `alert` ADD `changed_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
WITH "last" AS (
  SELECT "body" ->> '$.alert.id' AS "id", max("seq"), "at" FROM "event"
  WHERE "type" IN ('alert-raised', 'alert-changed') GROUP BY 1
)
UPDATE `alert` SET `changed_at` = coalesce((SELECT "at" FROM "last" WHERE "last"."id" = `alert`.`id`), `raised_at`);
