CREATE INDEX `entry_party` ON `entry` (`party`,`seq`);--> statement-breakpoint
CREATE INDEX `entry_claim_party` ON `entry` (`claim_id`,`party`,`seq`);