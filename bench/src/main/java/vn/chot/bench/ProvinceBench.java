package vn.chot.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;

/**
 * How long the invented province takes: to be made, to spell its people, to live one day. People
 * per second is {@code people} over the figure; files are measured by {@code ./chot province
 * generate}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class ProvinceBench {
  /** How many live in it. */
  @Param({"20000", "1000000"})
  public int people = 20_000;

  private Plan plan = Plan.of(Plan.FEWEST, 1);
  private Province province = Province.of(plan);

  /** Makes the province whose people are asked for. */
  @Setup
  public void settle() {
    plan = new Plan(people, 1, LocalDate.of(2021, 4, 17), 10);
    province = Province.of(plan);
  }

  /** Ground, units, households, sites, teams, classes. */
  @Benchmark
  public int made() {
    return Province.of(plan).households();
  }

  /** Everybody's name, numbers and household, on one thread. */
  @Benchmark
  public long spelled() {
    long[] letters = new long[1];
    province.persons(person -> letters[0] += person.name().length());
    return letters[0];
  }

  /** Everybody's presences of one working day, on one thread. */
  @Benchmark
  public long lived() {
    long[] minutes = new long[1];
    province.presences(2, (person, space, seat, from, until) -> minutes[0] += until - from);
    return minutes[0];
  }
}
