CREATE TABLE `alert_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`by` text NOT NULL,
	`editor` text NOT NULL,
	`at` text NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rule_hit` (
	`rule_id` text NOT NULL,
	`item_id` text NOT NULL,
	PRIMARY KEY(`rule_id`, `item_id`)
);
--> statement-breakpoint
ALTER TABLE `alert` ADD `rules` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `entry_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `facts` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `carriers` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `latest_at` text;--> statement-breakpoint
CREATE INDEX `alert_apart` ON `alert` (`kind`,`seq`) WHERE "alert"."story_id" is null and "alert"."state" <> 'resolved';--> statement-breakpoint
UPDATE `alert_channel` SET `settings` = json_remove(`settings`, '$.kinds') WHERE json_array_length(`settings`, '$.kinds') = 3;
