package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * A printed form: the decree's head, then the body with the entry's values.
 *
 * @param body paragraphs with {@code {field}} among them
 * @param english the body in English, for a copy that foreigners read; empty where there is none
 * @param sign the parties that sign
 */
public record Form(
    String name, Text title, String body, Optional<String> english, List<String> sign) {}
