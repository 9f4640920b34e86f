CREATE TABLE `note` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`written_for` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`author` text NOT NULL,
	`written_at` text NOT NULL,
	`seq` integer NOT NULL,
	`edited_by` text,
	`edited_at` text,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_story` ON `note` (`story_id`,`seq`);--> statement-breakpoint
ALTER TABLE `story` ADD `pinned` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `assignee` text;--> statement-breakpoint
ALTER TABLE `story` ADD `watchers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `story_pinned` ON `story` (`seq`) WHERE "story"."pinned";