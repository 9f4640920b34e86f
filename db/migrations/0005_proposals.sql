CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`story_id` text NOT NULL,
	`other_id` text,
	`item_ids` text NOT NULL,
	`why` text NOT NULL,
	`made_at` text NOT NULL,
	`seq` integer NOT NULL,
	`state` text NOT NULL,
	`answered_by` text,
	`answered_at` text,
	`reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_seq` ON `proposal` (`seq`);