package org.policychronicle.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.policychronicle.change.ChangeService;
import org.policychronicle.format.KeeperProperties;
import org.policychronicle.format.RecordPages;
import org.policychronicle.policy.FrontPages;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.ProblemType;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that belong to no one feature. */
@Controller
class HomePageController {

	private final DataSets dataSets;

	private final ChangeService changes;

	private final FrontPages front;

	private final RecordPages pages;

	private final MessageSource messages;

	private final KeeperProperties keeper;

	HomePageController(DataSets dataSets, FrontPages front, ChangeService changes, RecordPages pages,
			MessageSource messages, KeeperProperties keeper) {
		this.keeper = keeper;
		this.pages = pages;
		this.messages = messages;
		this.dataSets = dataSets;
		this.changes = changes;
		this.front = front;
	}

	@GetMapping("/")
	String home(Address address, Model model) {
		DataSet data = this.dataSets.current();
		this.pages.describe(model, DataSetLinkedData.of(data, text("site.name"), text("home.standfirst")));
		model.addAttribute("data", data);
		model.addAttribute("instruments", data.counts().get(RecordKind.POLICY));
		model.addAttribute("front", this.front.today());
		model.addAttribute("address", address);
		return "home/home";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("data", this.dataSets.current());
		model.addAttribute("keeper", this.keeper);
		return "home/about";
	}

	@GetMapping("/about/keeping")
	String keeping(Model model) throws IOException {
		model.addAttribute("keeper", this.keeper);
		model.addAttribute("example",
				new ClassPathResource("keeping/example.yaml").getContentAsString(StandardCharsets.UTF_8));
		return "home/keeping";
	}

	@GetMapping("/about/reliability")
	String reliability() {
		return "home/reliability";
	}

	@GetMapping("/about/security")
	String security(Model model) {
		model.addAttribute("measures", SecurityMeasure.values());
		return "home/security";
	}

	@GetMapping("/data")
	String data(Model model) {
		model.addAttribute("data", this.dataSets.current());
		model.addAttribute("changes", this.changes.latest());
		return "home/data";
	}

	@GetMapping("/problems/{type}")
	String problem(@PathVariable ProblemType type, Model model) {
		model.addAttribute("type", type);
		return "home/problem";
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
