package vn.chot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chot.register.ReadRegister;
import vn.chot.register.Register;
import vn.chot.rules.Position;
import vn.chot.rules.Problem;

/** Registers' files named on the command line, folders opened, each read or found faulty. */
final class RegisterFiles {
  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, Register> sound = new TreeMap<>();
  private int files;

  private RegisterFiles() {}

  static RegisterFiles read(List<Path> named) {
    RegisterFiles read = new RegisterFiles();
    for (Path path : named) {
      for (Path file : read.opened(path)) {
        read.file(file);
      }
    }
    return read;
  }

  /** What is wrong with the files, file by file in the order they were named. */
  List<Problem> problems() {
    return problems;
  }

  /** The registers that are sound, by their file. */
  SortedMap<String, Register> sound() {
    return sound;
  }

  int files() {
    return files;
  }

  private List<Path> opened(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      List<Path> found =
          inside
              .filter(p -> p.toString().matches(".*\\.ya?ml") && Files.isRegularFile(p))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        problem(path, "Thư mục không có tệp .yaml nào.", "The folder holds no .yaml file.");
      }
      return found;
    } catch (IOException unreadable) {
      problem(path, "Không mở được thư mục.", "The folder cannot be opened.");
      return List.of();
    }
  }

  private void file(Path path) {
    files++;
    if (!Files.exists(path)) {
      problem(
          path,
          "Không có tệp này: hãy xem lại tên và thư mục.",
          "There is no such file: look at its name and folder.");
      return;
    }
    if (!path.toString().matches(".*\\.ya?ml")) {
      problem(
          path,
          "Bản khai sổ là tệp .yaml, tên tệp là tên sổ.",
          "A register's file ends in .yaml and is named as the register.");
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      switch (ReadRegister.of(path.toString(), in.readNBytes(ReadRegister.LARGEST + 1))) {
        case ReadRegister.Outcome.Sound(Register register) -> keep(path, register);
        case ReadRegister.Outcome.Faulty(List<Problem> found) -> problems.addAll(found);
      }
    } catch (IOException unreadable) {
      problem(path, "Không đọc được tệp này.", "The file cannot be read.");
    }
  }

  private void keep(Path path, Register register) {
    sound.entrySet().stream()
        .filter(e -> e.getValue().name().equals(register.name()))
        .findFirst()
        .ifPresentOrElse(
            same ->
                problem(
                    path,
                    "Sổ \"%s\" đã có trong %s: mỗi tên một tệp."
                        .formatted(register.name(), same.getKey()),
                    "The register \"%s\" stands already in %s: one file for each name."
                        .formatted(register.name(), same.getKey())),
            () -> sound.put(path.toString(), register));
  }

  private void problem(Path path, String vi, String en) {
    problems.add(new Problem(Position.startOf(path.toString()), vi, en, Optional.empty()));
  }
}
