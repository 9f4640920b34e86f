ALTER TABLE `api_key` ADD `wall` text;--> statement-breakpoint
ALTER TABLE `api_key` ADD `seen_at` text;--> statement-breakpoint
ALTER TABLE `wall` ADD `programme` text;--> statement-breakpoint
ALTER TABLE `wall` ADD `held` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `wall` ADD `turned_at` text;--> statement-breakpoint
ALTER TABLE `wall` ADD `interrupted` text;--> statement-breakpoint
ALTER TABLE `wall` ADD `removed` integer DEFAULT false NOT NULL;