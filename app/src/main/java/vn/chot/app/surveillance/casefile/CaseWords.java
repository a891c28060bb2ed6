package vn.chot.app.surveillance.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chot.app.pages.Frame;
import vn.chot.app.pages.Tongue;

/** How codes of a case file are said to people. */
final class CaseWords {
  private static final Map<String, String[]> FIELDS =
      Map.ofEntries(
          Map.entry("nationalNumber", new String[] {"Số BN", "National number"}),
          Map.entry("onset", new String[] {"Ngày khởi phát", "Onset"}),
          Map.entry("symptoms", new String[] {"Có triệu chứng", "Symptoms"}),
          Map.entry("symptomList", new String[] {"Triệu chứng", "Symptoms"}),
          Map.entry("sourceKnown", new String[] {"Rõ nguồn lây", "Source known"}),
          Map.entry("sampledAt", new String[] {"Lấy mẫu", "Sampled"}),
          Map.entry("resultAt", new String[] {"Có kết quả", "Result"}),
          Map.entry("unit", new String[] {"Nơi phát hiện", "Found in"}),
          Map.entry("foundHow", new String[] {"Phát hiện qua", "Found by"}),
          Map.entry("note", new String[] {"Ghi chú", "Note"}),
          Map.entry("state", new String[] {"Tình trạng", "State"}),
          Map.entry("confirmedAt", new String[] {"Xác định lúc", "Confirmed at"}),
          Map.entry("confirmedBy", new String[] {"Xác định theo", "Confirmed by"}),
          Map.entry("severity", new String[] {"Mức độ", "Severity"}),
          Map.entry("treatedAt", new String[] {"Nơi điều trị", "Treated at"}),
          Map.entry("outcome", new String[] {"Kết quả điều trị", "Outcome"}),
          Map.entry("point", new String[] {"Mốc dịch tễ", "Point"}),
          Map.entry("source", new String[] {"Nguồn lây", "Source"}),
          Map.entry("merged", new String[] {"Gộp hồ sơ", "Merged"}),
          Map.entry("mergedInto", new String[] {"Gộp vào", "Merged into"}));

  private static final Map<String, String[]> ACTS =
      Map.ofEntries(
          Map.entry("CaseOpened", new String[] {"Mở hồ sơ", "Opened"}),
          Map.entry("CaseConfirmed", new String[] {"Xác định ca bệnh", "Confirmed"}),
          Map.entry("CaseCorrected", new String[] {"Sửa hồ sơ", "Corrected"}),
          Map.entry("CaseFallen", new String[] {"Loại trừ", "Ruled out"}),
          Map.entry("CaseReopened", new String[] {"Mở lại", "Reopened"}),
          Map.entry("CasesMerged", new String[] {"Gộp hồ sơ", "Merged"}),
          Map.entry("CasesParted", new String[] {"Tách hồ sơ", "Parted"}),
          Map.entry("CaseMoved", new String[] {"Chuyển theo hồ sơ người", "Moved with the person"}),
          Map.entry("PointAdded", new String[] {"Thêm mốc dịch tễ", "Point added"}),
          Map.entry("PointCorrected", new String[] {"Sửa mốc dịch tễ", "Point corrected"}),
          Map.entry("PointStruck", new String[] {"Gạch mốc dịch tễ", "Point struck out"}),
          Map.entry("CaseEnded", new String[] {"Ghi kết quả điều trị", "Outcome entered"}),
          Map.entry(
              "ResultChanged", new String[] {"Kết quả xét nghiệm thay đổi", "A result changed"}),
          Map.entry("CasesBrought", new String[] {"Nhập từ danh sách", "Brought in"}));

  private CaseWords() {}

  /** The name of a field that changed. */
  static String field(Frame frame, String code) {
    return said(FIELDS, frame, code);
  }

  /** What was done to a file. */
  static String act(Frame frame, String code) {
    return said(ACTS, frame, code);
  }

  /** A value of a field as people read it: codes of lists become words, the rest stays. */
  static String value(Frame frame, CaseView view, String field, String text) {
    String code = text.strip().split(" ", 2)[0];
    String rest = text.strip().substring(code.length());
    return switch (field) {
      case "state" ->
          of(CaseState.values(), code)
              .map(one -> frame.say(one.vietnamese(), one.english()))
              .orElse(text);
      case "outcome" -> outcome(frame, code) + rest;
      case "severity" -> view.grade(code, frame.tongue() == Tongue.EN) + rest;
      case "foundHow" ->
          of(FoundHow.values(), code)
              .map(one -> frame.say(one.vietnamese(), one.english()))
              .orElse(text);
      case "symptomList" ->
          Arrays.stream(text.split(", ", -1))
              .map(one ->
                  of(Symptom.values(), one)
                      .map(found -> frame.say(found.vietnamese(), found.english()))
                      .orElse(one))
              .collect(Collectors.joining(", "));
      case "symptoms", "sourceKnown" ->
          text.equals("true") ? frame.say("có", "yes") : frame.say("không", "no");
      default -> text;
    };
  }

  private static <E extends Enum<E>> Optional<E> of(E[] all, String code) {
    return Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
  }

  private static String said(Map<String, String[]> words, Frame frame, String code) {
    String[] both = words.get(code);
    return both == null ? code : frame.say(both[0], both[1]);
  }

  static String outcome(String code, boolean english) {
    return Arrays.stream(Outcome.values())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .map(one -> english ? one.english() : one.vietnamese())
        .orElse("");
  }

  /** The outcome in the reader's language; empty while ill. */
  static String outcome(Frame frame, String code) {
    return frame.say(outcome(code, false), outcome(code, true));
  }

  /** The colour of a state's badge. */
  static String colour(CaseState state) {
    return switch (state) {
      case SUSPECTED -> "bg-yellow-lt";
      case CONFIRMED -> "bg-red-lt";
      case FALLEN, MERGED -> "bg-secondary-lt";
    };
  }
}
