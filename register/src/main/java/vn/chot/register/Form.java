package vn.chot.register;

import java.util.List;
import vn.chot.rules.Text;

/**
 * A printed form: the decree's head, then the body with the entry's values.
 *
 * @param body paragraphs with {@code {field}} among them
 * @param sign the parties that sign
 */
public record Form(String name, Text title, String body, List<String> sign) {}
