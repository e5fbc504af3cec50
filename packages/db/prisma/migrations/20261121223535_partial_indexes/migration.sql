-- Nearly all of these columns are null in nearly every row: a citation belongs to one record of 17 kinds. Only the rest
-- is worth an index entry; foreign keys and look-ups use a partial index just as well.

-- DropIndex
DROP INDEX "assistance_activity_meeting_id_idx";

-- DropIndex
DROP INDEX "assistance_activity_part_of_id_idx";

-- DropIndex
DROP INDEX "assistance_activity_same_as_id_idx";

-- DropIndex
DROP INDEX "citation_agreement_id_idx";

-- DropIndex
DROP INDEX "citation_assistance_id_idx";

-- DropIndex
DROP INDEX "citation_channel_id_idx";

-- DropIndex
DROP INDEX "citation_council_id_idx";

-- DropIndex
DROP INDEX "citation_coverage_id_idx";

-- DropIndex
DROP INDEX "citation_election_id_idx";

-- DropIndex
DROP INDEX "citation_legal_instrument_id_idx";

-- DropIndex
DROP INDEX "citation_meeting_id_idx";

-- DropIndex
DROP INDEX "citation_membership_id_idx";

-- DropIndex
DROP INDEX "citation_organization_id_idx";

-- DropIndex
DROP INDEX "citation_press_item_id_idx";

-- DropIndex
DROP INDEX "citation_project_id_idx";

-- DropIndex
DROP INDEX "citation_proposal_id_idx";

-- DropIndex
DROP INDEX "citation_reported_total_id_idx";

-- DropIndex
DROP INDEX "citation_target_id_idx";

-- DropIndex
DROP INDEX "citation_term_id_idx";

-- DropIndex
DROP INDEX "citation_working_body_id_idx";

-- CreateIndex
CREATE INDEX "assistance_activity_meeting_id_idx" ON "assistance_activity"("meeting_id") WHERE ("meeting_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "assistance_activity_part_of_id_idx" ON "assistance_activity"("part_of_id") WHERE ("part_of_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "assistance_activity_same_as_id_idx" ON "assistance_activity"("same_as_id") WHERE ("same_as_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_council_id_idx" ON "citation"("council_id") WHERE ("council_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_term_id_idx" ON "citation"("term_id") WHERE ("term_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_membership_id_idx" ON "citation"("membership_id") WHERE ("membership_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_election_id_idx" ON "citation"("election_id") WHERE ("election_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_working_body_id_idx" ON "citation"("working_body_id") WHERE ("working_body_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_organization_id_idx" ON "citation"("organization_id") WHERE ("organization_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_meeting_id_idx" ON "citation"("meeting_id") WHERE ("meeting_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_proposal_id_idx" ON "citation"("proposal_id") WHERE ("proposal_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_assistance_id_idx" ON "citation"("assistance_id") WHERE ("assistance_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_channel_id_idx" ON "citation"("channel_id") WHERE ("channel_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_press_item_id_idx" ON "citation"("press_item_id") WHERE ("press_item_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_project_id_idx" ON "citation"("project_id") WHERE ("project_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_agreement_id_idx" ON "citation"("agreement_id") WHERE ("agreement_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_legal_instrument_id_idx" ON "citation"("legal_instrument_id") WHERE ("legal_instrument_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_reported_total_id_idx" ON "citation"("reported_total_id") WHERE ("reported_total_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_target_id_idx" ON "citation"("target_id") WHERE ("target_id" IS NOT NULL);

-- CreateIndex
CREATE INDEX "citation_coverage_id_idx" ON "citation"("coverage_id") WHERE ("coverage_id" IS NOT NULL);
