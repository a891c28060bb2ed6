package vn.chot.app.people.person;

/**
 * A question to the register.
 *
 * @param box a number, a card's text, a telephone or a name with year and commune, as typed
 * @param year typed apart; empty where not
 * @param commune typed apart; empty where not
 * @param purpose what for: {@link Purpose}
 * @param page where it was asked, for the log of reading
 */
public record LookUpAsked(String box, String year, String commune, Purpose purpose, String page) {}
