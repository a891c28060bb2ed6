package vn.chot.outbreak;

/**
 * A space inside a site, where people are near enough to be each other's close contacts: a class, a
 * row, a ward, a team's corner.
 *
 * @param id its number, from 1 on
 * @param site the id of the site
 * @param name such as "Lớp 3B"
 * @param capacity how many it is made for; of a coach's section, its seats
 */
public record Space(int id, int site, String name, int capacity) {}
