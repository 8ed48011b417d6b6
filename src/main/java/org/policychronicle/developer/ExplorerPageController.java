package org.policychronicle.developer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A page on which the API can be read and tried: one form an operation, made from the
 * document, without a script.
 */
@Controller
class ExplorerPageController {

	private final ObjectProvider<ApiDocument> document;

	ExplorerPageController(ObjectProvider<ApiDocument> document) {
		this.document = document;
	}

	@GetMapping("/developers/explorer")
	String explorer(Model model) {
		OpenAPI api = this.document.getObject().model();
		Map<String, List<ExplorerOperation>> operations = new LinkedHashMap<>();
		api.getTags().forEach((tag) -> operations.put(tag.getName(), new ArrayList<>()));
		api.getPaths().forEach((path, item) -> {
			ExplorerOperation operation = ExplorerOperation.of(path, item.getGet());
			operations.get(operation.tag()).add(operation);
		});
		model.addAttribute("tags", api.getTags());
		model.addAttribute("operations", operations);
		model.addAttribute("introduction", api.getInfo().getDescription());
		return "developers/explorer";
	}

}
