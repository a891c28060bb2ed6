package vn.chot.app.surveillance.tracing;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What is done in tracing; ids and numbers, never names. */
public sealed interface TracingDeed extends Deed {
  /** Done to a case's list. */
  sealed interface OfCase extends TracingDeed {
    UUID caseFile();

    @Override
    default String subject() {
      return caseFile().toString();
    }
  }

  /** Done to one person. */
  sealed interface OfPerson extends TracingDeed {
    UUID person();

    @Override
    default String subject() {
      return person().toString();
    }
  }

  /** Done to something that has an id of its own. */
  sealed interface OfThing extends TracingDeed {
    UUID thing();

    @Override
    default String subject() {
      return thing().toString();
    }
  }

  /** Done to a piece of evidence or a change of the index, both numbered. */
  sealed interface OfNumber extends TracingDeed {
    int number();

    @Override
    default String subject() {
      return Integer.toString(number());
    }
  }

  /** The list of a case was computed and stored. */
  record ContactsTraced(UUID caseFile, int f1, int f2, int f3) implements OfCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("f1", f1, "f2", f2, "f3", f3);
    }
  }

  /** A list that was computed anew differs: so many rose, so many fell. */
  record LevelsChanged(UUID caseFile, int raised, int lowered) implements OfCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("raised", raised, "lowered", lowered);
    }
  }

  /** Presences were stored in bulk. */
  record PresencesStored(int number, int rows) implements OfNumber {
    @Override
    public Map<String, Object> facts() {
      return Map.of("rows", rows);
    }
  }

  /** A presence was struck, or struck and told anew; {@code number} is the change. */
  record PresenceCorrected(int number, boolean struck) implements OfNumber {
    @Override
    public Map<String, Object> facts() {
      return Map.of("struck", struck);
    }
  }

  /** Somebody told of a meeting. */
  record EvidenceAdded(int number, String source) implements OfNumber {
    @Override
    public Map<String, Object> facts() {
      return Map.of("source", source);
    }
  }

  /** Meetings came in as a sheet. */
  record EvidenceImported(int number, String source, int rows) implements OfNumber {
    @Override
    public Map<String, Object> facts() {
      return Map.of("source", source, "rows", rows);
    }
  }

  /** Rows of a sheet that could not be taken were fetched to be corrected. */
  record EvidenceRowsGivenBack(UUID thing) implements OfThing {}

  /** A meeting was struck, with a reason. */
  record EvidenceStruck(int number) implements OfNumber {}

  /** Somebody was isolated. */
  record PersonIsolated(UUID person, String since) implements OfPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("since", since);
    }
  }

  /** An isolation ended. */
  record IsolationEnded(UUID person, String at) implements OfPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("at", at);
    }
  }

  /** A contact was called, or tried to be. */
  record ContactCalled(UUID person, String outcome) implements OfPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("outcome", outcome);
    }
  }

  /** A list of contacts was handed to a commune. */
  record HandedOver(UUID thing, UUID caseFile, UUID unit, int people) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("caseFile", caseFile.toString(), "unit", unit.toString(), "people", people);
    }
  }

  /** A commune said that it has the list. */
  record HandOverReceived(UUID thing) implements OfThing {}

  /** A bundle for another province was signed. */
  record BundleSigned(UUID thing, UUID caseFile, int people) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("caseFile", caseFile.toString(), "people", people);
    }
  }

  /** A bundle of another province came in. */
  record BundleReceived(UUID thing, int people) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("people", people);
    }
  }

  /** The other province's receipt came back. */
  record BundleReceipted(UUID thing) implements OfThing {}

  /** A province's key was put on the list of those trusted, or taken off it. */
  record TrustChanged(UUID thing, boolean trusted) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("trusted", trusted);
    }
  }

  /** An appeal for people was made from a point. */
  record AppealMade(UUID thing) implements OfThing {}

  /** An appeal was put where everybody reads it, or taken off. */
  record AppealPublished(UUID thing, boolean published) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("published", published);
    }
  }

  /** Somebody answered an appeal by declaration. */
  record AppealAnswered(UUID thing, UUID person) implements OfThing {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString());
    }
  }

  /** A case's contacts were taken out as a sheet. */
  record ContactsExported(UUID caseFile, int rows) implements OfCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("rows", rows);
    }
  }
}
