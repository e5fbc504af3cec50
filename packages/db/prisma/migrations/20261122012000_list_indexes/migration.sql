-- A list is the published records of a council by date: an index that has them in this order gives a page without sorting.

-- CreateIndex
CREATE INDEX "agreement_council_id_date_from_id_idx" ON "agreement"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "assistance_activity_council_id_date_from_id_idx" ON "assistance_activity"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "election_council_id_date_from_id_idx" ON "election"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "meeting_council_id_date_from_id_idx" ON "meeting"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "press_item_council_id_date_from_id_idx" ON "press_item"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "project_council_id_date_from_id_idx" ON "project"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "proposal_council_id_date_from_id_idx" ON "proposal"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "reported_total_council_id_date_from_id_idx" ON "reported_total"("council_id", "date_from", "id") WHERE ("status" = 'PUBLISHED');

-- CreateIndex
CREATE INDEX "source_council_id_published_on_id_idx" ON "source"("council_id", "published_on", "id") WHERE ("status" = 'PUBLISHED');

