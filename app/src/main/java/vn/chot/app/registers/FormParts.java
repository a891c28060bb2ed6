package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.register.CheckEntry;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Level;
import vn.chot.register.Register;
import vn.chot.register.Show;
import vn.chot.register.Value;

/**
 * What a form shows besides boxes: units to choose from, names of what was chosen, computed values.
 */
@Component
class FormParts {
  private final UnitsToChoose unitsToChoose;
  private final Readings readings;
  private final Clock clock;

  FormParts(UnitsToChoose unitsToChoose, Readings readings, Clock clock) {
    this.unitsToChoose = unitsToChoose;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * By field: the units it may hold, by id.
   *
   * @param names of the ids that stand in fields, by field
   */
  record Choices(Map<String, Map<String, String>> units, Map<String, String> names) {
    String name(Field field) {
      return names.getOrDefault(field.name(), "");
    }
  }

  private Choices choices(HouseDirectory directory, EntryForm form, LocalDate today) {
    Map<String, Map<String, String>> units = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      String typed = form.typed(field);
      if (field.type() instanceof FieldType.Unit(Optional<Level> level)) {
        units.put(field.name(), unitsToChoose.all(today, level));
      }
      if (HouseDirectory.ID.matcher(typed).matches()) {
        names.put(field.name(), directory.name(field.type(), typed, false));
      }
    }
    return new Choices(units, names);
  }

  /** Puts a form and what it shows besides boxes into the model of its page. */
  void show(
      OpenRegister.Opened opened,
      HouseDirectory directory,
      EntryForm form,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute("form", form);
    model.addAttribute("choices", choices(directory, form, LocalDate.now(clock)));
    model.addAttribute("purpose", ChosenPurpose.of(request).orElse(null));
  }

  /** What the page's script is told: by field, the values computed and triaged. */
  record Answer(
      Set<String> shown, Set<String> required, Map<String, String> computed, String why) {}

  Answer answer(
      OpenRegister.Opened opened,
      HouseDirectory directory,
      Map<String, String> typed,
      Tongue tongue) {
    Register register = opened.live().register();
    LocalDateTime now = LocalDateTime.now(clock);
    CheckEntry.Checked checked = new CheckEntry(register, directory).check(typed, now);
    AskedFields asked =
        AskedFields.of(register, directory, checked.values(), register.firstState().name(), now);
    Show show = new Show(directory);
    boolean english = tongue == Tongue.EN;
    Map<String, String> computed = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      Value value = checked.values().get(field.name());
      if (!field.typed() && value != null) {
        computed.put(field.name(), show.value(field, value, english));
      }
    }
    String why =
        checked
            .triaged()
            .map(one ->
                chosen(register, one.chosen(), english)
                    + one.because().in(english)
                    + " ("
                    + one.paper()
                    + ")")
            .orElse("");
    return new Answer(asked.shown(), asked.required(), computed, why);
  }

  /** What triage would fill in, before it says why. */
  private static String chosen(Register register, String choice, boolean english) {
    return register.triage().flatMap(triage -> register.field(triage.fills())).stream()
        .flatMap(field ->
            field.choices().stream()
                .filter(one -> one.name().equals(choice))
                .map(one -> field.label().in(english) + ": " + one.label().in(english) + ". "))
        .findFirst()
        .orElse("");
  }

  /** Notes that an entry was shown in a form, with the persons in it. */
  void log(Actor actor, OpenRegister.Opened opened, StoredEntry entry, HttpServletRequest request) {
    Set<String> shown = new LinkedHashSet<>(List.of(entry.id().toString()));
    shown.addAll(Entries.persons(opened.live().register(), entry.entry()));
    readings.shown(
        actor,
        "/registers/" + opened.live().name() + "/form",
        shown,
        ChosenPurpose.of(request).map(Enum::name).orElse(""));
  }
}
