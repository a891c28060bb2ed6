import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.ImportOrderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Formats every Java source with google-java-format ("write"), or names those that are not formatted and fails ("check"). */
class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args.length > 0 && args[0].equals("write");
    Formatter formatter = new Formatter(JavaFormatterOptions.builder().style(Style.GOOGLE).reorderModifiers(true).build());
    List<Path> unformatted = new ArrayList<>();
    for (Path file : sources()) {
      String before = Files.readString(file);
      String after;
      try {
        after = formatter.formatSource(ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(before), Style.GOOGLE));
      } catch (Exception e) {
        System.err.println(file + ": " + e.getMessage());
        unformatted.add(file);
        continue;
      }
      if (!before.equals(after)) {
        if (write) {
          Files.writeString(file, after);
        } else {
          unformatted.add(file);
        }
      }
    }
    if (!unformatted.isEmpty()) {
      unformatted.forEach(f -> System.err.println("not formatted: " + f));
      System.err.println("Run: ./chot format");
      System.exit(1);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of("."))) {
      for (Path module : modules.filter(m -> Files.isDirectory(m.resolve("src"))).sorted().toList()) {
        try (Stream<Path> files = Files.walk(module.resolve("src"))) {
          files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }
}
