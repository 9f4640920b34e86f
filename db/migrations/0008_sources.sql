CREATE TABLE `source_run` (
	`id` text PRIMARY KEY NOT NULL,
	`run` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `source_setting` (
	`id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`secret` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	`edition` integer NOT NULL
);
