-- Dates are in order, and a date is there exactly when its precision says so.

ALTER TABLE agreement
  ADD CONSTRAINT agreement_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT agreement_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE assistance_activity
  ADD CONSTRAINT assistance_activity_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT assistance_activity_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE election
  ADD CONSTRAINT election_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT election_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE meeting
  ADD CONSTRAINT meeting_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT meeting_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE press_item
  ADD CONSTRAINT press_item_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT press_item_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE project
  ADD CONSTRAINT project_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT project_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE proposal
  ADD CONSTRAINT proposal_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT proposal_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE reported_total
  ADD CONSTRAINT reported_total_dates_in_order CHECK (date_from <= date_to),
  ADD CONSTRAINT reported_total_precision_fits_dates CHECK ((date_precision = 'NONE') = (date_from IS NULL AND date_to IS NULL));

ALTER TABLE channel
  ADD CONSTRAINT channel_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE coverage
  ADD CONSTRAINT coverage_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE membership
  ADD CONSTRAINT membership_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE target
  ADD CONSTRAINT target_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE term
  ADD CONSTRAINT term_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE working_body
  ADD CONSTRAINT working_body_dates_in_order CHECK (date_from <= date_to);

ALTER TABLE organization
  ADD CONSTRAINT organization_founding_in_order CHECK (founded_from <= founded_to);

ALTER TABLE legal_instrument
  ADD CONSTRAINT legal_instrument_force_in_order CHECK (in_force_from <= in_force_to);

ALTER TABLE region
  ADD CONSTRAINT region_validity_in_order CHECK (valid_from <= valid_to);

ALTER TABLE region_membership
  ADD CONSTRAINT region_membership_validity_in_order CHECK (valid_from <= valid_to);

ALTER TABLE proposal
  ADD CONSTRAINT proposal_decided_after_submitted CHECK (submitted_on <= decided_on);

ALTER TABLE proposal_status_change
  ADD CONSTRAINT proposal_status_change_precision_fits_date CHECK ((date_precision = 'NONE') = ("on" IS NULL));

-- Counts are not negative, and places in an order begin at the beginning.

ALTER TABLE term
  ADD CONSTRAINT term_number_from_one CHECK (number >= 1);

ALTER TABLE election
  ADD CONSTRAINT election_round_from_one CHECK (round >= 1),
  ADD CONSTRAINT election_counts_not_negative CHECK (least(seats, candidates, registered_electors, voters_turned_out, ballots_printed, ballots_used, ballots_invalid) >= 0),
  ADD CONSTRAINT election_voters_registered CHECK (voters_turned_out <= registered_electors),
  ADD CONSTRAINT election_ballots_printed_before_use CHECK (ballots_used <= ballots_printed),
  ADD CONSTRAINT election_invalid_ballots_used CHECK (ballots_invalid <= ballots_used);

ALTER TABLE membership
  ADD CONSTRAINT membership_votes_not_negative CHECK (votes >= 0);

ALTER TABLE target
  ADD CONSTRAINT target_value_not_negative CHECK (value >= 0);

ALTER TABLE agenda_item
  ADD CONSTRAINT agenda_item_position_not_negative CHECK (position >= 0);

ALTER TABLE contribution
  ADD CONSTRAINT contribution_position_not_negative CHECK (position >= 0);

ALTER TABLE proposal_status_change
  ADD CONSTRAINT proposal_status_change_position_not_negative CHECK (position >= 0);

ALTER TABLE proposal_theme
  ADD CONSTRAINT proposal_theme_position_not_negative CHECK (position >= 0);

ALTER TABLE assistance_type
  ADD CONSTRAINT assistance_type_position_not_negative CHECK (position >= 0);

ALTER TABLE beneficiary_group
  ADD CONSTRAINT beneficiary_group_position_not_negative CHECK (position >= 0);

ALTER TABLE region
  ADD CONSTRAINT region_tile_from_one CHECK (least(tile_row, tile_column) >= 1),
  ADD CONSTRAINT region_tile_row_with_column CHECK (num_nulls(tile_row, tile_column) IN (0, 2));

ALTER TABLE council
  ADD CONSTRAINT council_about_tolerance_is_a_share CHECK (about_tolerance >= 0 AND about_tolerance < 1);

-- A number and the words around it belong together: no number without a qualifier, and none where only a word was said.

ALTER TABLE assistance_activity
  ADD CONSTRAINT assistance_activity_quantity_not_negative CHECK (quantity >= 0),
  ADD CONSTRAINT assistance_activity_quantity_unless_unquantified CHECK ((quantity IS NULL) = (qualifier = 'UNQUANTIFIED'));

ALTER TABLE reported_total
  ADD CONSTRAINT reported_total_value_not_negative CHECK (value >= 0),
  ADD CONSTRAINT reported_total_value_unless_unquantified CHECK ((value IS NULL) = (qualifier = 'UNQUANTIFIED'));

ALTER TABLE meeting
  ADD CONSTRAINT meeting_attendance_not_negative CHECK (attendance >= 0),
  ADD CONSTRAINT meeting_attendance_with_qualifier CHECK ((attendance IS NULL) = (attendance_qualifier IS NULL OR attendance_qualifier = 'UNQUANTIFIED'));

ALTER TABLE region
  ADD CONSTRAINT region_population_not_negative CHECK (population >= 0),
  ADD CONSTRAINT region_population_with_qualifier CHECK ((population IS NULL) = (population_qualifier IS NULL OR population_qualifier = 'UNQUANTIFIED'));

-- The categories and the unit of a reported total fit what it counts.

ALTER TABLE reported_total
  ADD CONSTRAINT reported_total_meeting_kind_of_meetings CHECK (meeting_kind IS NULL OR subject IN ('MEETING', 'ATTENDANCE')),
  ADD CONSTRAINT reported_total_proposal_categories_of_proposals CHECK (num_nonnulls(proposal_status, theme_id, direction) = 0 OR subject = 'PROPOSAL'),
  ADD CONSTRAINT reported_total_assistance_categories_of_assistance CHECK (num_nonnulls(type_id, group_id) = 0 OR subject = 'ASSISTANCE'),
  ADD CONSTRAINT reported_total_unit_fits_subject CHECK (
    CASE subject
      WHEN 'MEETING' THEN unit IN ('MEETING', 'EVENT')
      WHEN 'ATTENDANCE' THEN unit IN ('PERSON', 'CHILD', 'FAMILY', 'HOUSEHOLD')
      WHEN 'PROPOSAL' THEN unit = 'PROPOSAL'
      WHEN 'ASSISTANCE' THEN unit IN ('PERSON', 'CHILD', 'FAMILY', 'HOUSEHOLD', 'SERVICE', 'ITEM')
      WHEN 'PUBLICATION' THEN unit = 'PUBLICATION'
      WHEN 'OUTLET' THEN unit = 'OUTLET'
      ELSE false
    END
  );

-- A citation supports exactly one record.

ALTER TABLE citation
  ADD CONSTRAINT citation_of_one_record CHECK (
    num_nonnulls(
      council_id, term_id, membership_id, election_id, working_body_id, organization_id, meeting_id, proposal_id, assistance_id,
      channel_id, press_item_id, project_id, agreement_id, legal_instrument_id, reported_total_id, target_id, coverage_id
    ) = 1
  );

-- Nothing lies in itself twice: one period of one region in one group is stored once, even when its start is not known.

ALTER TABLE region_membership ADD CONSTRAINT region_membership_not_of_itself CHECK (member_id <> group_id);
CREATE UNIQUE INDEX region_membership_once ON region_membership (scheme, member_id, group_id, coalesce(valid_from, '-infinity'));
