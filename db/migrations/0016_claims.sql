ALTER TABLE `claim` ADD `wordings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `claim` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `dropped` integer DEFAULT false NOT NULL;