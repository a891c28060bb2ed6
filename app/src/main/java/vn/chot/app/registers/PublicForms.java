package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.register.CheckEntry;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Finding;
import vn.chot.register.PublicForm;
import vn.chot.register.Register;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/** The forms that anybody fills without an account, one for each register whose file has one. */
@Component
public class PublicForms {
  private final Registers registers;
  private final WriteEntry writeEntry;
  private final HouseActor houseActor;
  private final Directories directories;
  private final UnitsToChoose unitsToChoose;
  private final PublicPictures pictures;
  private final Receipts receipts;
  private final Clock clock;

  PublicForms(
      Registers registers,
      WriteEntry writeEntry,
      HouseActor houseActor,
      Directories directories,
      UnitsToChoose unitsToChoose,
      PublicPictures pictures,
      Receipts receipts,
      Clock clock) {
    this.registers = registers;
    this.writeEntry = writeEntry;
    this.houseActor = houseActor;
    this.directories = directories;
    this.unitsToChoose = unitsToChoose;
    this.pictures = pictures;
    this.receipts = receipts;
    this.clock = clock;
  }

  /** A register and the form it has for the public. */
  public record Form(Register register, PublicForm asks) {

    /** What it is called to the public. */
    public Text title() {
      return asks.title().orElse(register.title());
    }

    /** What it is for, to the public. */
    public Text about() {
      return asks.about().orElse(register.about());
    }

    /** The fields it asks, in the order of the file. */
    public List<Field> fields() {
      return register.fields().stream().filter(f -> asks.fields().contains(f.name())).toList();
    }
  }

  /**
   * A form as somebody has filled it so far.
   *
   * @param typed by field
   * @param shown those that apply to what was typed, {@code required} those that must be filled
   * @param units by field of that type, what it may hold: label by id
   */
  public record Filled(
      Form form,
      Map<String, String> typed,
      Set<String> shown,
      Set<String> required,
      List<Finding> findings,
      Map<String, Map<String, String>> units) {

    /** What is wrong with one field. */
    public List<Finding> findings(Field field) {
      return findings.stream().filter(one -> one.field().equals(field.name())).toList();
    }
  }

  /** What was sent: the texts, and what is wrong with the pictures. */
  public record Sent(Map<String, String> typed, List<Finding> findings) {}

  /** What came of sending a form. */
  public sealed interface Outcome {
    /** It is written; the code is told this once and kept by nobody. */
    record Written(String code) implements Outcome {}

    /** Nothing was written, and why. */
    record Wrong(List<Finding> findings) implements Outcome {}
  }

  /** The forms there are, by the names of their registers. */
  public List<Form> all() {
    return registers.all().stream().flatMap(live -> form(live).stream()).toList();
  }

  public Optional<Form> named(String register) {
    return registers.named(register).flatMap(PublicForms::form);
  }

  private static Optional<Form> form(LiveRegister live) {
    return live.register().publicForm().map(asks -> new Form(live.register(), asks));
  }

  /** The form as it is opened, with the defaults of what it asks. */
  public Filled begin(Form form) {
    Map<String, Value> defaults =
        new CheckEntry(form.register(), directory(form)).begin(LocalDateTime.now(clock));
    return filled(form, Typed.all(form.register(), defaults), List.of());
  }

  /** The form with what was typed still in it. */
  public Filled filled(Form form, Map<String, String> typed, List<Finding> findings) {
    LocalDateTime now = LocalDateTime.now(clock);
    HouseDirectory directory = directory(form);
    Map<String, Value> values =
        new CheckEntry(form.register(), directory).check(form.asks().typed(typed), now).values();
    AskedFields asked =
        AskedFields.of(
            form.register(), directory, values, form.register().firstState().name(), now);
    Map<String, Map<String, String>> units = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      if (field.type() instanceof FieldType.Unit(var level)) {
        units.put(field.name(), unitsToChoose.all(now.toLocalDate(), level));
      }
    }
    return new Filled(form, typed, asked.shown(), asked.required(), findings, units);
  }

  /** The texts that a request brought, pictures of an earlier one among them. */
  public Map<String, String> typed(Form form, HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>(Typed.sent(form.register(), request));
    typed.keySet().retainAll(form.asks().fields());
    pictureFields(form).forEach(field -> pictures.onlyOurs(field, typed));
    return typed;
  }

  /** The same with its pictures, bare and kept. */
  public Sent sent(Form form, HttpServletRequest request) {
    Map<String, String> typed = typed(form, request);
    List<Finding> findings = new ArrayList<>();
    pictureFields(form)
        .forEach(field -> pictures.keep(field, request, typed).ifPresent(findings::add));
    return new Sent(typed, findings);
  }

  private static List<Field> pictureFields(Form form) {
    return form.fields().stream().filter(f -> f.type() instanceof FieldType.StoredFile).toList();
  }

  /**
   * Writes what was sent, in nobody's name; what officials would have to confirm holds nothing up.
   */
  public Outcome send(Form form, Map<String, String> typed) {
    LiveRegister live = registers.named(form.register().name()).orElseThrow();
    Set<String> parties =
        live.register().parties().stream()
            .map(party -> party.name())
            .filter(live.register()::isPublic)
            .collect(Collectors.toSet());
    Stand stand = Stand.ofThePublic(houseActor.get(), parties);
    WriteOutcome outcome =
        writeEntry.write(
            stand.actor(), live, stand, directory(form), form.asks().typed(typed), true);
    return switch (outcome) {
      case WriteOutcome.Done done -> new Outcome.Written(receipts.give(live, done.entry()));
      case WriteOutcome.Wrong(List<Finding> findings) -> new Outcome.Wrong(findings);
      case WriteOutcome.Declined(var why) ->
          new Outcome.Wrong(
              List.of(new Finding("", new Text(why.vietnamese(), why.english()), false)));
    };
  }

  /** Administrators reach no person: the public finds nobody by a form. */
  private HouseDirectory directory(Form form) {
    return directories.of(houseActor.get(), null, "/portal/" + form.register().name());
  }
}
