package vn.chot.bench.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one paper orders, drawn before it is written.
 *
 * @param day the day of issue; directed the next morning
 */
record Draft(UUID id, int number, LocalDate day, List<Order> orders) {
  Draft {
    orders = List.copyOf(orders);
  }

  /**
   * A measure and who leads it.
   *
   * @param leads the agencies tasked; empty where it is filed
   * @param partners the agencies that co-operate
   */
  record Order(
      UUID measure,
      UUID directed,
      String text,
      String label,
      List<Province.Body> leads,
      List<Province.Body> partners,
      @Nullable LocalDate deadline) {
    Order {
      leads = List.copyOf(leads);
      partners = List.copyOf(partners);
    }
  }

  /** The whole text. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("ỦY BAN NHÂN DÂN\nTỈNH LẠC HỒNG\nSố: " + number + "/TB-UBND\n\nTHÔNG BÁO\n");
    for (int i = 0; i < orders.size(); i++) {
      lines.add((i + 1) + ". " + orders.get(i).text());
    }
    return String.join("\n", lines);
  }
}
