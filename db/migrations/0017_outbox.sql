CREATE TABLE `alert_channel` (
	`id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`secret` text,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	`edition` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox_attempt` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`channel_id` text NOT NULL,
	`at` text NOT NULL,
	`took` integer NOT NULL,
	`ok` integer NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_attempt_message` ON `outbox_attempt` (`message_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_attempt_channel` ON `outbox_attempt` (`channel_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox_fact` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel_id` text NOT NULL,
	`alert_id` text NOT NULL,
	`group_key` text NOT NULL,
	`urgent` integer NOT NULL,
	`seq` integer NOT NULL,
	`open` integer NOT NULL,
	`message_id` text,
	`told` text
);
--> statement-breakpoint
CREATE INDEX `outbox_fact_open` ON `outbox_fact` (`channel_id`,`id`) WHERE "outbox_fact"."open" = 1;--> statement-breakpoint
CREATE INDEX `outbox_fact_alert` ON `outbox_fact` (`alert_id`,`channel_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox_message` (
	`id` text PRIMARY KEY NOT NULL,
	`place` integer NOT NULL,
	`channel_id` text NOT NULL,
	`group_key` text NOT NULL,
	`urgent` integer NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`made_at` text NOT NULL,
	`ended_at` text,
	`not_before` text,
	`asked` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_message_pending` ON `outbox_message` (`channel_id`,`place`) WHERE "outbox_message"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX `outbox_message_made` ON `outbox_message` (`channel_id`,`made_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_state` ON `outbox_message` (`state`,`made_at`);--> statement-breakpoint
CREATE INDEX `outbox_message_dead` ON `outbox_message` (`channel_id`) WHERE "outbox_message"."state" = 'dead';--> statement-breakpoint
CREATE INDEX `outbox_message_seq` ON `outbox_message` (`made_at`);