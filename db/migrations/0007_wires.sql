CREATE TABLE `item_alias` (
	`source` text NOT NULL,
	`guid` text NOT NULL,
	`item_id` text NOT NULL,
	PRIMARY KEY(`source`, `guid`)
);
--> statement-breakpoint
ALTER TABLE `item_version` ADD `wire` text;