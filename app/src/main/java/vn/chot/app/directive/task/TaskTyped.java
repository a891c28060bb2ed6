package vn.chot.app.directive.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed into a form of a task's page; kept when it is refused.
 *
 * @param version the version the person saw
 * @param words report, reason, obstacle, answer
 * @param percent how far
 * @param to the agency an obstacle is raised to; "office" for the office
 * @param person to whom it is handed
 * @param day the new deadline
 * @param files the files
 */
record TaskTyped(
    @Nullable String version,
    @Nullable String words,
    @Nullable String percent,
    @Nullable String to,
    @Nullable String person,
    @Nullable String day,
    @Nullable List<MultipartFile> files) {

  /** Nothing. */
  static TaskTyped nothing() {
    return new TaskTyped(null, null, null, null, null, null, null);
  }

  /** The words, empty where none were typed. */
  String said() {
    return words == null ? "" : words;
  }

  /** The version seen; one that never was where it is no number. */
  int seen() {
    return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }

  /** How far; out of range where it is no number. */
  int reached() {
    return percent != null && percent.matches("[0-9]{1,3}") ? Integer.parseInt(percent) : -1;
  }

  /** The person; one who never was where it is no id. */
  UUID receiver() {
    UUID id = TaskAsked.id(person);
    return id == null ? new UUID(0, 0) : id;
  }

  /** The files that were really chosen: a field left empty sends one without a name. */
  List<MultipartFile> chosen() {
    return files == null
        ? List.of()
        : files.stream()
            .filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
            .toList();
  }
}
