CREATE TABLE `mine` (
	`user_id` text PRIMARY KEY NOT NULL,
	`shift` text,
	`since` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mine_look` (
	`user_id` text NOT NULL,
	`story_id` text NOT NULL,
	`up_to` integer NOT NULL,
	`at` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`user_id`, `story_id`)
);
--> statement-breakpoint
CREATE INDEX `mine_look_latest` ON `mine_look` (`user_id`,`seq`);--> statement-breakpoint
DROP INDEX `event_by_people`;--> statement-breakpoint
CREATE INDEX `event_by_people` ON `event` (`seq`) WHERE "event"."by" <> 'auto' and "event"."type" <> 'mine-changed';