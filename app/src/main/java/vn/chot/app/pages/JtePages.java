package vn.chot.app.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Shows a precompiled JTE template under its path: {@code "access/accounts"} is {@code
 * src/main/jte/access/accounts.jte}.
 */
@Component
class JtePages extends UrlBasedViewResolver {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.chot.app");

  JtePages() {
    setViewClass(Page.class);
    setSuffix(".jte");
    setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
  }

  @Override
  protected AbstractUrlBasedView instantiateView() {
    return new Page(templates);
  }

  @Override
  protected Class<?> requiredViewClass() {
    return Page.class;
  }

  @Override
  protected @Nullable View loadView(String viewName, Locale locale) throws Exception {
    return super.loadView(viewName, locale);
  }

  /** One template, filled from the model and sent as UTF-8. */
  static final class Page extends AbstractTemplateView {
    private final TemplateEngine templates;

    Page(TemplateEngine templates) {
      this.templates = templates;
      setContentType("text/html;charset=UTF-8");
      setExposeSpringMacroHelpers(false);
    }

    @Override
    public boolean checkResource(Locale locale) {
      return templates.hasTemplate(String.valueOf(getUrl()));
    }

    @Override
    protected void renderMergedTemplateModel(
        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      Utf8ByteOutput page = new Utf8ByteOutput();
      templates.render(String.valueOf(getUrl()), model, page);
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
    }
  }
}
