package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the paper that uses a name: "Sở Y tế" in a paper of ours is our department.
 *
 * @param on the day of the paper: names and groups are read as in force that day
 * @param issuer our agency that issued it; null where the issuer is outside or unknown
 * @param issuerName the issuer as printed, such as "UBND tỉnh Lạng Sơn"; empty where none is
 * @param province the province named by the issuer or the place, without its type, such as "Lạng
 *     Sơn"; null where none is or it is central
 * @param asOurs whether a clerk chose to read another province's paper as if it were ours
 */
public record NamedBy(
    LocalDate on,
    @Nullable UUID issuer,
    String issuerName,
    @Nullable String province,
    boolean asOurs) {}
