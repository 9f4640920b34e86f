CREATE TABLE `list_edit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`id` text NOT NULL,
	`change` text NOT NULL,
	`content` text,
	`editor` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `list_edit_row` ON `list_edit` (`list`,`id`,`seq`);