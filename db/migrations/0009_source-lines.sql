CREATE TABLE `source_line` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`since` text NOT NULL,
	`why` text,
	`edition` integer NOT NULL,
	`seq` integer NOT NULL
);
