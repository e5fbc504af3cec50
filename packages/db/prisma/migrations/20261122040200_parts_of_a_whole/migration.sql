-- A whole stays as long as it has parts: its parts would be left in a breakdown of nothing, and were refused by the check
-- on breakdowns, which said nothing of the whole. Whoever deletes both at once still can.

ALTER TABLE "assistance_activity" DROP CONSTRAINT "assistance_activity_part_of_id_fkey";
ALTER TABLE "assistance_activity" ADD CONSTRAINT "assistance_activity_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "assistance_activity"("id") ON DELETE NO ACTION ON UPDATE CASCADE;
