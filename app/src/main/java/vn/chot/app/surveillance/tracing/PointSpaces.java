package vn.chot.app.surveillance.tracing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** In which space a point of a case lies: a known space or site, else its own. */
@Component
class PointSpaces {
  private final CaseFiles caseFiles;

  PointSpaces(CaseFiles caseFiles) {
    this.caseFiles = caseFiles;
  }

  Optional<UUID> of(UUID caseFile, UUID point) {
    return caseFiles.points(caseFile).stream()
        .filter(one -> one.id().equals(point) && !one.struck())
        .findFirst()
        .map(one -> {
          UUID space = one.space();
          UUID site = one.site();
          return space != null ? space : site != null ? site : one.id();
        });
  }
}
