package vn.chot.app.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chot.app.access.ReadingWords.Word;
import vn.chot.app.pages.Tongue;

/** Says purposes and pages of the log of reading in words; codes nobody named stay codes. */
@Component
public class SaidReadings {
  private final List<Word> purposes;
  private final List<Word> pages;

  SaidReadings(List<ReadingWords> words) {
    this.purposes = words.stream().flatMap(one -> one.purposes().stream()).toList();
    this.pages = words.stream().flatMap(one -> one.pages().stream()).toList();
  }

  List<Word> purposes() {
    return purposes;
  }

  /** What for; empty where nothing was said. */
  public String purpose(String code, Tongue tongue) {
    return said(purposes, code, tongue).orElse(code);
  }

  /** What was looked at. */
  public String page(String address, Tongue tongue) {
    return said(pages, address, tongue).orElse(address);
  }

  private static Optional<String> said(List<Word> words, String code, Tongue tongue) {
    return words.stream()
        .filter(word -> word.code().equals(code))
        .findFirst()
        .map(word -> tongue == Tongue.EN ? word.english() : word.vietnamese());
  }
}
