CREATE TABLE `share_link` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`view` text NOT NULL,
	`as_of` integer,
	`name` text NOT NULL,
	`passphrase` text,
	`expires_at` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE INDEX `share_link_story` ON `share_link` (`story_id`);