package org.policychronicle.news;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All news of the record. */
interface NewsItems extends Repository<NewsItem, Long>, JpaSpecificationExecutor<NewsItem> {

	Optional<NewsItem> findBySlug(String slug);

	List<NewsItem> findBy(Sort order, Limit most);

}
