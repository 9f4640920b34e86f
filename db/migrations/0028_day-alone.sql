ALTER TABLE `item` ADD `day_alone` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `item_version` ADD `day_alone` integer DEFAULT false NOT NULL;