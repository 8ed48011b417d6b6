package org.policychronicle;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whoever gets hold of the connections that serve can read the record, and no more. */
@ChronicleTest
class ServingRoleTests {

	private static final String DENIED = "42501";

	private static final String READ_ONLY = "25006";

	@Autowired
	private DataSource pool;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itIsNobodySpecial() {
		assertThat(this.jdbc.sql("""
				select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles
				where rolname = current_user
				""").query(Boolean.class).single()).isFalse();
		assertThat(this.jdbc.sql("select count(*) from pg_auth_members where member = current_user::regrole")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("""
				select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user
				""").query(Long.class).single()).isZero();
	}

	@Test
	void itReadsEveryTable() {
		assertThat(this.jdbc.sql("""
				select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = 'public' and c.relkind in ('r', 'v', 'm') and not has_table_privilege(c.oid, 'select')
				""").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("""
				select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = 'public' and c.relkind in ('r', 'v', 'm')
				and has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')
				""").query(Long.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into term (slug) values ('x')", "update policy set title = 'x'",
			"delete from data_note", "create table x (y int)", "drop table policy", "truncate change",
			"refresh materialized view search_entry", "create function x() returns int language sql return 1" })
	void aWriteIsRefusedTwice(String order) {
		assertRefused(order, false, READ_ONLY);
		assertRefused(order, true, DENIED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from pg_authid", "copy policy to program 'cat'",
			"copy policy to '/tmp/chronicle-stolen'", "select pg_read_file('/etc/passwd')", "select pg_ls_dir('/')",
			"create role x superuser", "set role pg_read_server_files", "select pg_reload_conf()",
			"create extension file_fdw", "create temporary table x (y int)", "select lo_create(0)",
			"select lo_from_bytea(0, 'x')", "lock table policy in access exclusive mode" })
	void whatReachesFurtherIsRefused(String order) {
		assertRefused(order, true, DENIED);
	}

	@Test
	void aQuestionThatTakesTooLongIsEnded() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> tell("select pg_sleep(10)", false))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("57014"));
	}

	private void assertRefused(String order, boolean readWrite, String state) {
		assertThatExceptionOfType(SQLException.class).as(order)
			.isThrownBy(() -> tell(order, readWrite))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).as(refusal.getMessage()).isEqualTo(state));
	}

	private void tell(String order, boolean readWrite) throws SQLException {
		try (Connection connection = this.pool.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			try {
				if (readWrite) {
					statement.execute("set transaction read write");
				}
				statement.execute(order);
			}
			finally {
				connection.rollback();
			}
		}
	}

}
