-- CreateEnum
CREATE TYPE "publication_status" AS ENUM ('DRAFT', 'PUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR', 'RANGE', 'NONE');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('STATED', 'INFERRED', 'ASSUMED');

-- CreateEnum
CREATE TYPE "council_role" AS ENUM ('ORGANIZER', 'SUPPORTER', 'PARTICIPANT', 'SUBJECT', 'CONTEXT');

-- CreateEnum
CREATE TYPE "strategic_level" AS ENUM ('ORGANIZATIONAL', 'CONCEPTUAL', 'OPERATIONAL', 'PUBLIC_RELATIONS');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('PLANNED', 'HELD', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "unit" AS ENUM ('PERSON', 'CHILD', 'FAMILY', 'HOUSEHOLD', 'MEETING', 'EVENT', 'PROPOSAL', 'SERVICE', 'ITEM', 'PUBLICATION', 'OUTLET');

-- CreateEnum
CREATE TYPE "stated_qualifier" AS ENUM ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'UNQUANTIFIED');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('CREATED', 'UPDATED', 'PUBLISHED', 'RETRACTED', 'DELETED');

-- CreateEnum
CREATE TYPE "legal_instrument_kind" AS ENUM ('LAW', 'DECREE', 'DECISION', 'ACTION_PLAN', 'OTHER');

-- CreateEnum
CREATE TYPE "legal_instrument_role" AS ENUM ('BASIS', 'PROPOSED_CHANGE');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('COUNCIL_MEETING', 'OTHER_MEETING', 'INFORMATION_SESSION', 'ROUND_TABLE', 'PUBLIC_DISCUSSION', 'PUBLIC_HEARING', 'TRAINING', 'COURSE', 'CONFERENCE', 'CAMPAIGN', 'AWARENESS_EVENT', 'OPEN_DOOR_DAY', 'MOBILE_SERVICE', 'MONITORING_VISIT', 'CEREMONY', 'OTHER');

-- CreateEnum
CREATE TYPE "organization_role" AS ENUM ('ORGANIZER', 'PARTNER');

-- CreateEnum
CREATE TYPE "contribution_kind" AS ENUM ('SPEECH', 'QUESTION', 'ANSWER', 'COMMENT', 'PROPOSAL');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('GOVERNMENT', 'PUBLIC_COUNCIL', 'NGO', 'INTERNATIONAL', 'DIPLOMATIC', 'MEDIA', 'COMPANY', 'PROJECT', 'OTHER');

-- CreateEnum
CREATE TYPE "channel_kind" AS ENUM ('PRESS_OUTLET', 'OFFICIAL_WEBSITE', 'SOCIAL_PAGE');

-- CreateEnum
CREATE TYPE "proposal_status" AS ENUM ('DRAFTED', 'DISCUSSED', 'SUBMITTED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'IMPLEMENTED', 'WITHDRAWN', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "proposal_direction" AS ENUM ('MIGRATION_POLICY', 'LEGISLATION', 'COUNCIL_PERFORMANCE', 'OTHER');

-- CreateEnum
CREATE TYPE "region_kind" AS ENUM ('COUNTRY', 'AUTONOMOUS_REPUBLIC', 'ECONOMIC_REGION', 'MIGRATION_DEPARTMENT', 'DISTRICT', 'ABROAD', 'ONLINE');

-- CreateEnum
CREATE TYPE "region_scheme" AS ENUM ('ADMINISTRATIVE', 'ECONOMIC', 'MIGRATION');

-- CreateEnum
CREATE TYPE "counted_subject" AS ENUM ('MEETING', 'ATTENDANCE', 'PROPOSAL', 'ASSISTANCE', 'PUBLICATION', 'OUTLET');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER', 'OBSERVER');

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("agreement_id","organization_id")
);

-- CreateTable
CREATE TABLE "assistance_type" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "assistance_type_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistance_type_unit" (
    "type_id" UUID NOT NULL,
    "unit" "unit" NOT NULL,

    CONSTRAINT "assistance_type_unit_pkey" PRIMARY KEY ("type_id","unit")
);

-- CreateTable
CREATE TABLE "beneficiary_group" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "beneficiary_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistance_activity" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "type_id" UUID NOT NULL,
    "group_id" UUID,
    "quantity" INTEGER,
    "unit" "unit" NOT NULL,
    "qualifier" "stated_qualifier" NOT NULL DEFAULT 'EXACT',
    "event_status" "event_status" NOT NULL DEFAULT 'HELD',
    "provider_id" UUID,
    "project_id" UUID,
    "meeting_id" UUID,
    "part_of_id" UUID,
    "breakdown" TEXT,
    "same_as_id" UUID,
    "note" TEXT,

    CONSTRAINT "assistance_activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assistance_region" (
    "assistance_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "assistance_region_pkey" PRIMARY KEY ("assistance_id","region_id")
);

-- CreateTable
CREATE TABLE "council" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Baku',
    "about_tolerance" DOUBLE PRECISION NOT NULL DEFAULT 0.05,
    "established_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organization_id" UUID,
    "advises_id" UUID,

    CONSTRAINT "council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "metric" TEXT NOT NULL,
    "date_from" DATE NOT NULL,
    "date_to" DATE NOT NULL,
    "region_id" UUID,
    "declared_by" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "term_id" UUID,
    "round" INTEGER NOT NULL DEFAULT 1,
    "event_status" "event_status" NOT NULL DEFAULT 'HELD',
    "seats" INTEGER,
    "candidates" INTEGER,
    "registered_electors" INTEGER,
    "voters_turned_out" INTEGER,
    "ballots_printed" INTEGER,
    "ballots_used" INTEGER,
    "ballots_invalid" INTEGER,
    "note" TEXT,

    CONSTRAINT "election_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_region" (
    "election_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "election_region_pkey" PRIMARY KEY ("election_id","region_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" "change_kind" NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "council_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "sequence" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "change_kind" NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "council_id" UUID NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "legal_instrument" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "title" TEXT NOT NULL,
    "kind" "legal_instrument_kind" NOT NULL,
    "role" "legal_instrument_role" NOT NULL DEFAULT 'BASIS',
    "number" TEXT,
    "adopted_on" DATE,
    "in_force_from" DATE,
    "in_force_to" DATE,
    "facts" TEXT[],
    "note" TEXT,

    CONSTRAINT "legal_instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "event_status" "event_status" NOT NULL DEFAULT 'HELD',
    "place" TEXT,
    "attendance" INTEGER,
    "attendance_qualifier" "stated_qualifier",
    "same_as_id" UUID,
    "note" TEXT,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_region" (
    "meeting_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "meeting_region_pkey" PRIMARY KEY ("meeting_id","region_id")
);

-- CreateTable
CREATE TABLE "meeting_organization" (
    "meeting_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" "organization_role" NOT NULL,

    CONSTRAINT "meeting_organization_pkey" PRIMARY KEY ("meeting_id","organization_id","role")
);

-- CreateTable
CREATE TABLE "meeting_person" (
    "meeting_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,

    CONSTRAINT "meeting_person_pkey" PRIMARY KEY ("meeting_id","person_id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "contribution_kind" NOT NULL,
    "speaker_id" UUID,
    "organization_id" UUID,
    "summary" TEXT NOT NULL,
    "answers_id" UUID,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "organization_kind" NOT NULL DEFAULT 'OTHER',
    "name_en" TEXT NOT NULL,
    "name_az" TEXT,
    "name_ru" TEXT,
    "founded_from" DATE,
    "founded_to" DATE,
    "note" TEXT,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "kind" "channel_kind" NOT NULL,
    "url" TEXT,
    "organization_id" UUID,
    "date_from" DATE,
    "date_to" DATE,
    "note" TEXT,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_item" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "url" TEXT,
    "channel_id" UUID NOT NULL,
    "meeting_id" UUID,
    "same_as_id" UUID,
    "note" TEXT,

    CONSTRAINT "press_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_item_region" (
    "press_item_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "press_item_region_pkey" PRIMARY KEY ("press_item_id","region_id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "organization_id" UUID,
    "note" TEXT,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_region" (
    "project_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "project_region_pkey" PRIMARY KEY ("project_id","region_id")
);

-- CreateTable
CREATE TABLE "proposal_theme" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,

    CONSTRAINT "proposal_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "title" TEXT NOT NULL,
    "theme_id" UUID,
    "direction" "proposal_direction",
    "current_status" "proposal_status" NOT NULL DEFAULT 'UNKNOWN',
    "addressee_id" UUID,
    "submitted_on" DATE,
    "decided_on" DATE,
    "answer" TEXT,
    "same_as_id" UUID,
    "note" TEXT,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_region" (
    "proposal_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "proposal_region_pkey" PRIMARY KEY ("proposal_id","region_id")
);

-- CreateTable
CREATE TABLE "proposal_status_change" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "proposal_status" NOT NULL,
    "on" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'DAY',
    "answer" TEXT,

    CONSTRAINT "proposal_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_meeting" (
    "proposal_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,

    CONSTRAINT "proposal_meeting_pkey" PRIMARY KEY ("proposal_id","meeting_id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "region_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "aliases" TEXT[],
    "valid_from" DATE,
    "valid_to" DATE,
    "tile_row" INTEGER,
    "tile_column" INTEGER,
    "population" INTEGER,
    "population_qualifier" "stated_qualifier",
    "population_on" DATE,
    "note" TEXT,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region_membership" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "scheme" "region_scheme" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "basis" "basis" NOT NULL DEFAULT 'STATED',
    "url" TEXT,

    CONSTRAINT "region_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_total" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date_from" DATE,
    "date_to" DATE,
    "date_precision" "date_precision" NOT NULL DEFAULT 'NONE',
    "date_basis" "basis" NOT NULL DEFAULT 'STATED',
    "date_note" TEXT,
    "council_role" "council_role" NOT NULL DEFAULT 'ORGANIZER',
    "strategic_levels" "strategic_level"[],
    "subject" "counted_subject" NOT NULL,
    "value" INTEGER,
    "unit" "unit" NOT NULL,
    "qualifier" "stated_qualifier" NOT NULL,
    "wording" TEXT NOT NULL,
    "term_id" UUID,
    "meeting_kind" "meeting_kind",
    "proposal_status" "proposal_status",
    "theme_id" UUID,
    "direction" "proposal_direction",
    "type_id" UUID,
    "group_id" UUID,
    "same_as_id" UUID,
    "note" TEXT,

    CONSTRAINT "reported_total_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_total_region" (
    "reported_total_id" UUID NOT NULL,
    "region_id" UUID NOT NULL,
    "basis" "basis" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "reported_total_region_pkey" PRIMARY KEY ("reported_total_id","region_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT,
    "published_on" DATE,
    "retrieved_on" DATE,
    "archived_hash" TEXT,
    "excerpt_cut_off" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "page" TEXT,
    "passage" TEXT,
    "council_id" UUID,
    "term_id" UUID,
    "membership_id" UUID,
    "election_id" UUID,
    "working_body_id" UUID,
    "organization_id" UUID,
    "meeting_id" UUID,
    "proposal_id" UUID,
    "assistance_id" UUID,
    "channel_id" UUID,
    "press_item_id" UUID,
    "project_id" UUID,
    "agreement_id" UUID,
    "legal_instrument_id" UUID,
    "reported_total_id" UUID,
    "target_id" UUID,
    "coverage_id" UUID,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "metric" TEXT NOT NULL,
    "date_from" DATE NOT NULL,
    "date_to" DATE NOT NULL,
    "region_id" UUID,
    "value" INTEGER NOT NULL,
    "unit" "unit" NOT NULL,
    "note" TEXT,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "number" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "date_from" DATE NOT NULL,
    "date_to" DATE,
    "from_basis" "basis" NOT NULL DEFAULT 'STATED',
    "to_basis" "basis" NOT NULL DEFAULT 'STATED',
    "note" TEXT,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "term_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "nominated_by_id" UUID,
    "election_id" UUID,
    "role" "membership_role" NOT NULL,
    "votes" INTEGER,
    "date_from" DATE,
    "date_to" DATE,
    "note" TEXT,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_body" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "council_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'DRAFT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name_en" TEXT NOT NULL,
    "name_az" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "date_from" DATE,
    "date_to" DATE,
    "note" TEXT,

    CONSTRAINT "working_body_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreement_council_id_status_council_role_date_from_date_to_idx" ON "agreement"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_council_id_key_key" ON "agreement"("council_id", "key");

-- CreateIndex
CREATE INDEX "agreement_party_organization_id_idx" ON "agreement_party"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "assistance_type_code_key" ON "assistance_type"("code");

-- CreateIndex
CREATE UNIQUE INDEX "beneficiary_group_code_key" ON "beneficiary_group"("code");

-- CreateIndex
CREATE INDEX "beneficiary_group_parent_id_idx" ON "beneficiary_group"("parent_id");

-- CreateIndex
CREATE INDEX "assistance_activity_type_id_idx" ON "assistance_activity"("type_id");

-- CreateIndex
CREATE INDEX "assistance_activity_group_id_idx" ON "assistance_activity"("group_id");

-- CreateIndex
CREATE INDEX "assistance_activity_provider_id_idx" ON "assistance_activity"("provider_id");

-- CreateIndex
CREATE INDEX "assistance_activity_project_id_idx" ON "assistance_activity"("project_id");

-- CreateIndex
CREATE INDEX "assistance_activity_meeting_id_idx" ON "assistance_activity"("meeting_id");

-- CreateIndex
CREATE INDEX "assistance_activity_part_of_id_idx" ON "assistance_activity"("part_of_id");

-- CreateIndex
CREATE INDEX "assistance_activity_same_as_id_idx" ON "assistance_activity"("same_as_id");

-- CreateIndex
CREATE INDEX "assistance_activity_council_id_status_council_role_date_fro_idx" ON "assistance_activity"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "assistance_activity_council_id_key_key" ON "assistance_activity"("council_id", "key");

-- CreateIndex
CREATE INDEX "assistance_region_region_id_idx" ON "assistance_region"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "council_key_key" ON "council"("key");

-- CreateIndex
CREATE UNIQUE INDEX "council_organization_id_key" ON "council"("organization_id");

-- CreateIndex
CREATE INDEX "council_advises_id_idx" ON "council"("advises_id");

-- CreateIndex
CREATE INDEX "coverage_region_id_idx" ON "coverage"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_council_id_key_key" ON "coverage"("council_id", "key");

-- CreateIndex
CREATE INDEX "election_body_id_idx" ON "election"("body_id");

-- CreateIndex
CREATE INDEX "election_term_id_idx" ON "election"("term_id");

-- CreateIndex
CREATE INDEX "election_council_id_status_council_role_date_from_date_to_idx" ON "election"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "election_council_id_key_key" ON "election"("council_id", "key");

-- CreateIndex
CREATE INDEX "election_region_region_id_idx" ON "election_region"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_entity_entity_id_idx" ON "audit_entry"("entity", "entity_id");

-- CreateIndex
CREATE INDEX "audit_entry_council_id_idx" ON "audit_entry"("council_id");

-- CreateIndex
CREATE INDEX "change_council_id_sequence_idx" ON "change"("council_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "legal_instrument_council_id_key_key" ON "legal_instrument"("council_id", "key");

-- CreateIndex
CREATE INDEX "meeting_council_id_kind_idx" ON "meeting"("council_id", "kind");

-- CreateIndex
CREATE INDEX "meeting_same_as_id_idx" ON "meeting"("same_as_id");

-- CreateIndex
CREATE INDEX "meeting_council_id_status_council_role_date_from_date_to_idx" ON "meeting"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_council_id_key_key" ON "meeting"("council_id", "key");

-- CreateIndex
CREATE INDEX "meeting_region_region_id_idx" ON "meeting_region"("region_id");

-- CreateIndex
CREATE INDEX "meeting_organization_organization_id_idx" ON "meeting_organization"("organization_id");

-- CreateIndex
CREATE INDEX "meeting_person_person_id_idx" ON "meeting_person"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "contribution_speaker_id_idx" ON "contribution"("speaker_id");

-- CreateIndex
CREATE INDEX "contribution_organization_id_idx" ON "contribution"("organization_id");

-- CreateIndex
CREATE INDEX "contribution_answers_id_idx" ON "contribution"("answers_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_meeting_id_position_key" ON "contribution"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "organization_council_id_key_key" ON "organization"("council_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "person_council_id_key_key" ON "person"("council_id", "key");

-- CreateIndex
CREATE INDEX "channel_organization_id_idx" ON "channel"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_council_id_key_key" ON "channel"("council_id", "key");

-- CreateIndex
CREATE INDEX "press_item_channel_id_idx" ON "press_item"("channel_id");

-- CreateIndex
CREATE INDEX "press_item_meeting_id_idx" ON "press_item"("meeting_id");

-- CreateIndex
CREATE INDEX "press_item_same_as_id_idx" ON "press_item"("same_as_id");

-- CreateIndex
CREATE INDEX "press_item_council_id_status_council_role_date_from_date_to_idx" ON "press_item"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "press_item_council_id_key_key" ON "press_item"("council_id", "key");

-- CreateIndex
CREATE INDEX "press_item_region_region_id_idx" ON "press_item_region"("region_id");

-- CreateIndex
CREATE INDEX "project_organization_id_idx" ON "project"("organization_id");

-- CreateIndex
CREATE INDEX "project_council_id_status_council_role_date_from_date_to_idx" ON "project"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "project_council_id_key_key" ON "project"("council_id", "key");

-- CreateIndex
CREATE INDEX "project_region_region_id_idx" ON "project_region"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_theme_code_key" ON "proposal_theme"("code");

-- CreateIndex
CREATE INDEX "proposal_theme_id_idx" ON "proposal"("theme_id");

-- CreateIndex
CREATE INDEX "proposal_addressee_id_idx" ON "proposal"("addressee_id");

-- CreateIndex
CREATE INDEX "proposal_same_as_id_idx" ON "proposal"("same_as_id");

-- CreateIndex
CREATE INDEX "proposal_council_id_status_council_role_date_from_date_to_idx" ON "proposal"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_council_id_key_key" ON "proposal"("council_id", "key");

-- CreateIndex
CREATE INDEX "proposal_region_region_id_idx" ON "proposal_region"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_status_change_proposal_id_position_key" ON "proposal_status_change"("proposal_id", "position");

-- CreateIndex
CREATE INDEX "proposal_meeting_meeting_id_idx" ON "proposal_meeting"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "region_code_key" ON "region"("code");

-- CreateIndex
CREATE INDEX "region_membership_group_id_idx" ON "region_membership"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "region_membership_scheme_member_id_group_id_valid_from_key" ON "region_membership"("scheme", "member_id", "group_id", "valid_from");

-- CreateIndex
CREATE INDEX "reported_total_council_id_subject_idx" ON "reported_total"("council_id", "subject");

-- CreateIndex
CREATE INDEX "reported_total_term_id_idx" ON "reported_total"("term_id");

-- CreateIndex
CREATE INDEX "reported_total_theme_id_idx" ON "reported_total"("theme_id");

-- CreateIndex
CREATE INDEX "reported_total_type_id_idx" ON "reported_total"("type_id");

-- CreateIndex
CREATE INDEX "reported_total_group_id_idx" ON "reported_total"("group_id");

-- CreateIndex
CREATE INDEX "reported_total_same_as_id_idx" ON "reported_total"("same_as_id");

-- CreateIndex
CREATE INDEX "reported_total_council_id_status_council_role_date_from_dat_idx" ON "reported_total"("council_id", "status", "council_role", "date_from", "date_to");

-- CreateIndex
CREATE UNIQUE INDEX "reported_total_council_id_key_key" ON "reported_total"("council_id", "key");

-- CreateIndex
CREATE INDEX "reported_total_region_region_id_idx" ON "reported_total_region"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_council_id_key_key" ON "source"("council_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "source_council_id_url_key" ON "source"("council_id", "url");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE INDEX "citation_council_id_idx" ON "citation"("council_id");

-- CreateIndex
CREATE INDEX "citation_term_id_idx" ON "citation"("term_id");

-- CreateIndex
CREATE INDEX "citation_membership_id_idx" ON "citation"("membership_id");

-- CreateIndex
CREATE INDEX "citation_election_id_idx" ON "citation"("election_id");

-- CreateIndex
CREATE INDEX "citation_working_body_id_idx" ON "citation"("working_body_id");

-- CreateIndex
CREATE INDEX "citation_organization_id_idx" ON "citation"("organization_id");

-- CreateIndex
CREATE INDEX "citation_meeting_id_idx" ON "citation"("meeting_id");

-- CreateIndex
CREATE INDEX "citation_proposal_id_idx" ON "citation"("proposal_id");

-- CreateIndex
CREATE INDEX "citation_assistance_id_idx" ON "citation"("assistance_id");

-- CreateIndex
CREATE INDEX "citation_channel_id_idx" ON "citation"("channel_id");

-- CreateIndex
CREATE INDEX "citation_press_item_id_idx" ON "citation"("press_item_id");

-- CreateIndex
CREATE INDEX "citation_project_id_idx" ON "citation"("project_id");

-- CreateIndex
CREATE INDEX "citation_agreement_id_idx" ON "citation"("agreement_id");

-- CreateIndex
CREATE INDEX "citation_legal_instrument_id_idx" ON "citation"("legal_instrument_id");

-- CreateIndex
CREATE INDEX "citation_reported_total_id_idx" ON "citation"("reported_total_id");

-- CreateIndex
CREATE INDEX "citation_target_id_idx" ON "citation"("target_id");

-- CreateIndex
CREATE INDEX "citation_coverage_id_idx" ON "citation"("coverage_id");

-- CreateIndex
CREATE INDEX "target_region_id_idx" ON "target"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_council_id_key_key" ON "target"("council_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "term_council_id_key_key" ON "term"("council_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "term_council_id_number_key" ON "term"("council_id", "number");

-- CreateIndex
CREATE INDEX "membership_term_id_idx" ON "membership"("term_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_nominated_by_id_idx" ON "membership"("nominated_by_id");

-- CreateIndex
CREATE INDEX "membership_election_id_idx" ON "membership"("election_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_council_id_key_key" ON "membership"("council_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "working_body_council_id_key_key" ON "working_body"("council_id", "key");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_type_unit" ADD CONSTRAINT "assistance_type_unit_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "assistance_type"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beneficiary_group" ADD CONSTRAINT "beneficiary_group_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "beneficiary_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "assistance_type"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "beneficiary_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_type_id_unit_fkey" FOREIGN KEY ("type_id", "unit") REFERENCES "assistance_type_unit"("type_id", "unit") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "assistance_activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "assistance_activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_region" ADD CONSTRAINT "assistance_region_assistance_id_fkey" FOREIGN KEY ("assistance_id") REFERENCES "assistance_activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance_region" ADD CONSTRAINT "assistance_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council" ADD CONSTRAINT "council_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council" ADD CONSTRAINT "council_advises_id_fkey" FOREIGN KEY ("advises_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_region" ADD CONSTRAINT "election_region_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_region" ADD CONSTRAINT "election_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_instrument" ADD CONSTRAINT "legal_instrument_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_region" ADD CONSTRAINT "meeting_region_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_region" ADD CONSTRAINT "meeting_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organization" ADD CONSTRAINT "meeting_organization_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organization" ADD CONSTRAINT "meeting_organization_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item" ADD CONSTRAINT "press_item_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item" ADD CONSTRAINT "press_item_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item" ADD CONSTRAINT "press_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item" ADD CONSTRAINT "press_item_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "press_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item_region" ADD CONSTRAINT "press_item_region_press_item_id_fkey" FOREIGN KEY ("press_item_id") REFERENCES "press_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_item_region" ADD CONSTRAINT "press_item_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_region" ADD CONSTRAINT "project_region_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_region" ADD CONSTRAINT "project_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "proposal_theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_region" ADD CONSTRAINT "proposal_region_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_region" ADD CONSTRAINT "proposal_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_status_change" ADD CONSTRAINT "proposal_status_change_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_meeting" ADD CONSTRAINT "proposal_meeting_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_meeting" ADD CONSTRAINT "proposal_meeting_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_membership" ADD CONSTRAINT "region_membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_membership" ADD CONSTRAINT "region_membership_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "proposal_theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_type_id_fkey" FOREIGN KEY ("type_id") REFERENCES "assistance_type"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_type_id_unit_fkey" FOREIGN KEY ("type_id", "unit") REFERENCES "assistance_type_unit"("type_id", "unit") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "beneficiary_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total" ADD CONSTRAINT "reported_total_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "reported_total"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total_region" ADD CONSTRAINT "reported_total_region_reported_total_id_fkey" FOREIGN KEY ("reported_total_id") REFERENCES "reported_total"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_total_region" ADD CONSTRAINT "reported_total_region_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_working_body_id_fkey" FOREIGN KEY ("working_body_id") REFERENCES "working_body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_assistance_id_fkey" FOREIGN KEY ("assistance_id") REFERENCES "assistance_activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_press_item_id_fkey" FOREIGN KEY ("press_item_id") REFERENCES "press_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_legal_instrument_id_fkey" FOREIGN KEY ("legal_instrument_id") REFERENCES "legal_instrument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_reported_total_id_fkey" FOREIGN KEY ("reported_total_id") REFERENCES "reported_total"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_coverage_id_fkey" FOREIGN KEY ("coverage_id") REFERENCES "coverage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_nominated_by_id_fkey" FOREIGN KEY ("nominated_by_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_body" ADD CONSTRAINT "working_body_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

