CREATE TABLE `alerting` (
	`what` text NOT NULL,
	`id` text NOT NULL,
	`body` text NOT NULL,
	`until` text,
	`by` text NOT NULL,
	`editor` text NOT NULL,
	`at` text NOT NULL,
	`reason` text,
	`seq` integer NOT NULL,
	PRIMARY KEY(`what`, `id`)
);
--> statement-breakpoint
ALTER TABLE `alert` ADD `muted` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `snoozed_until` text;--> statement-breakpoint
ALTER TABLE `alert` ADD `snoozed_by` text;--> statement-breakpoint
ALTER TABLE `alert` ADD `rung_at` text;--> statement-breakpoint
ALTER TABLE `alert` ADD `escalations` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `step` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `alert` ADD `due_at` text;--> statement-breakpoint
CREATE INDEX `alert_due` ON `alert` (`due_at`) WHERE "alert"."state" = 'open' and "alert"."due_at" is not null;