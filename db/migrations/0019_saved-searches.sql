CREATE TABLE `desk_search` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`q` text NOT NULL,
	`by` text NOT NULL,
	`author` text NOT NULL,
	`at` text NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `own_search` (
	`user_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`q` text NOT NULL,
	`at` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`user_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `search_look` (
	`user_id` text NOT NULL,
	`search_id` text NOT NULL,
	`up_to` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`user_id`, `search_id`)
);
--> statement-breakpoint
CREATE INDEX `search_look_latest` ON `search_look` (`user_id`,`seq`);--> statement-breakpoint
ALTER TABLE `mine` ADD `seen_all` text;--> statement-breakpoint
ALTER TABLE `mine` ADD `columns` text;