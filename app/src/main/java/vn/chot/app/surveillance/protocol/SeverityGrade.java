package vn.chot.app.surveillance.protocol;

/**
 * A grade of a patient's condition, as the treatment guidance of the day has it.
 *
 * @param id stable name, such as {@code MILD}
 */
public record SeverityGrade(String id, String vietnamese, String english) {}
