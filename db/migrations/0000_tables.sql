CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`source` text,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_hash_unique` ON `api_key` (`hash`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`role` text DEFAULT 'viewer' NOT NULL,
	`disabled` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL,
	`updated_at` integer DEFAULT (cast(unixepoch('subsecond') * 1000 as integer)) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `analysis` (
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` text NOT NULL,
	`analysis` text NOT NULL,
	PRIMARY KEY(`item_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `item` (
	`item_id` text PRIMARY KEY NOT NULL,
	`guid` text NOT NULL,
	`source` text NOT NULL,
	`source_name` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` text NOT NULL,
	`received_at` text NOT NULL,
	`language` text,
	`urgency` integer,
	`headline` text NOT NULL,
	`slugline` text,
	`tag` text,
	`status` text NOT NULL,
	`withdrawn` integer NOT NULL,
	`held` text,
	`fault` text,
	`story_id` text,
	`seq` integer NOT NULL,
	`text_seq` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_guid` ON `item` (`source`,`guid`);--> statement-breakpoint
CREATE UNIQUE INDEX `item_seq` ON `item` (`seq`);--> statement-breakpoint
CREATE INDEX `item_story` ON `item` (`story_id`,`seq`) WHERE "item"."story_id" is not null;--> statement-breakpoint
CREATE INDEX `item_source` ON `item` (`source`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `item_text_seq` ON `item` (`text_seq`) WHERE "item"."text_seq" is not null;--> statement-breakpoint
CREATE TABLE `item_version` (
	`item_id` text NOT NULL,
	`guid` text NOT NULL,
	`source` text NOT NULL,
	`source_name` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` text NOT NULL,
	`received_at` text NOT NULL,
	`language` text,
	`urgency` integer,
	`headline` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text,
	`status` text NOT NULL,
	`embargoed_until` text,
	`byline` text,
	`dateline` text,
	`slugline` text,
	`keywords` text NOT NULL,
	`ednote` text,
	`url` text,
	`tag` text,
	`payload_id` text,
	`state` text NOT NULL,
	`fault` text,
	`digest` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`item_id`, `version`)
);
--> statement-breakpoint
CREATE INDEX `item_version_pending` ON `item_version` (`seq`) WHERE "item_version"."state" = 'pending';--> statement-breakpoint
CREATE INDEX `item_version_held` ON `item_version` (`embargoed_until`) WHERE "item_version"."state" = 'held';--> statement-breakpoint
CREATE TABLE `payload` (
	`arrival` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`payload_id` text NOT NULL,
	`source` text,
	`content_type` text NOT NULL,
	`received_at` text NOT NULL,
	`body` blob NOT NULL,
	`state` text NOT NULL,
	`faults` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payload_payload_id_unique` ON `payload` (`payload_id`);--> statement-breakpoint
CREATE INDEX `payload_state` ON `payload` (`state`,`arrival`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`items` integer NOT NULL,
	`first_item_at` text NOT NULL,
	`last_item_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `command` (
	`command_id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`type` text NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	`story_id` text,
	`other_story_id` text,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_story` ON `event` (`story_id`,`seq`) WHERE "event"."story_id" is not null;--> statement-breakpoint
CREATE INDEX `event_other_story` ON `event` (`other_story_id`,`seq`) WHERE "event"."other_story_id" is not null;--> statement-breakpoint
CREATE TABLE `meta` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `alert` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`entry_id` text,
	`item_id` text,
	`story_id` text,
	`story_title` text NOT NULL,
	`headline` text NOT NULL,
	`detail` text NOT NULL,
	`raised_at` text NOT NULL,
	`seq` integer NOT NULL,
	`state` text NOT NULL,
	`acknowledged_by` text,
	`acknowledged_at` text,
	`reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alert_seq` ON `alert` (`seq`);--> statement-breakpoint
CREATE INDEX `alert_state` ON `alert` (`state`,`seq`);--> statement-breakpoint
CREATE INDEX `alert_story` ON `alert` (`story_id`,`seq`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`text` text NOT NULL,
	`made_at` text NOT NULL,
	`seq` integer NOT NULL,
	`first_item_id` text,
	`by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claim_story` ON `claim` (`story_id`,`seq`);--> statement-breakpoint
CREATE TABLE `entry` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`party` text NOT NULL,
	`speaker` text,
	`role` text,
	`stance` text NOT NULL,
	`sourcing` text NOT NULL,
	`quote` text,
	`text` text NOT NULL,
	`said_at` text,
	`logged_at` text NOT NULL,
	`seq` integer NOT NULL,
	`first_item_id` text NOT NULL,
	`restates` text,
	`responds_to` text NOT NULL,
	`confidence` real NOT NULL,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`evidence` text
);
--> statement-breakpoint
CREATE INDEX `entry_story` ON `entry` (`story_id`,`seq`);--> statement-breakpoint
CREATE TABLE `entry_carrier` (
	`entry_id` text NOT NULL,
	`place` integer NOT NULL,
	`item_id` text NOT NULL,
	PRIMARY KEY(`entry_id`, `place`)
);
--> statement-breakpoint
CREATE INDEX `entry_carrier_item` ON `entry_carrier` (`item_id`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`opened_at` text NOT NULL,
	`last_at` text NOT NULL,
	`counts` text NOT NULL,
	`contested` integer NOT NULL,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_seq` ON `story` (`seq`);--> statement-breakpoint
CREATE TABLE `wall` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`story_id` text,
	`place` integer NOT NULL
);
