package vn.chot.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chot.rules.Text;

/** A paper on which the register rests, with its days where they are known. */
public record Law(
    String paper, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Text> note) {}
