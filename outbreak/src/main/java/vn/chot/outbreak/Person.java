package vn.chot.outbreak;

import java.time.LocalDate;

/**
 * One invented person.
 *
 * @param id the number, from 1 on; members of a household have consecutive numbers, the head the
 *     first
 * @param citizenId 12 digits
 * @param name as written, such as "Nguyễn Văn An"
 * @param woman the sex
 * @param born the day of birth
 * @param phone 10 digits, or nothing
 * @param household the id of the household
 * @param position what the person is to the head
 * @param hamlet the id of the unit
 * @param occupation a job of {@code jobs.csv}, or INFANT, PUPIL, HOME, RETIRED
 * @param space the id of the space of work or school; 0 for none
 */
public record Person(
    int id,
    String citizenId,
    String name,
    boolean woman,
    LocalDate born,
    String phone,
    int household,
    Position position,
    int hamlet,
    String occupation,
    int space) {}
