package org.policychronicle.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The role that serves: it may read what the migrations made, and nothing else. Every
 * method takes a connection of the owner.
 *
 * @param name its name in the database
 */
record ReaderRole(String name) {

	boolean exists(Connection owner) throws SQLException {
		return !ask(owner, "select rolname from pg_roles where rolname = ?", this.name).isEmpty();
	}

	/**
	 * Makes the role, or gives it this password if it is there already.
	 */
	void create(Connection owner, @Nullable String password) throws SQLException {
		String order = exists(owner) ? "alter" : "create";
		tell(owner, ask(owner, "select format('" + order + " role %I login password %L', ?, ?)", this.name, password));
	}

	/**
	 * Lets the role read every table and view that it cannot read yet.
	 * @return how many those were
	 */
	int grant(Connection owner) throws SQLException {
		List<String> orders = ask(owner, """
				select format('grant select on %s to %I', c.oid::regclass, r.rolname)
				from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
				where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm') and r.rolname = ?
				and not has_table_privilege(r.oid, c.oid, 'select')
				""", this.name);
		tell(owner, ask(owner, """
				select format('grant usage on schema %I to %I', n.nspname, r.rolname)
				from pg_namespace n cross join pg_roles r
				where n.nspname = current_schema() and r.rolname = ? and not has_schema_privilege(r.oid, n.oid, 'usage')
				""", this.name));
		tell(owner, orders);
		return orders.size();
	}

	/**
	 * Takes from everybody what PostgreSQL lets any role do: make temporary tables and
	 * large objects. Only for a server that nobody else uses.
	 */
	void confine(Connection owner) throws SQLException {
		tell(owner, ask(owner, "select format('revoke temporary on database %I from public', current_database())"));
		tell(owner, ask(owner,
				"""
						select format('revoke execute on function %s from public', oid::regprocedure) from pg_proc
						where proname in ('lo_create', 'lo_creat', 'lo_from_bytea') and has_function_privilege('public', oid, 'execute')
						"""));
	}

	private static List<String> ask(Connection connection, String question, @Nullable String... values)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(question)) {
			for (int i = 0; i < values.length; i++) {
				statement.setString(i + 1, values[i]);
			}
			List<String> answers = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					answers.add(rows.getString(1));
				}
			}
			return answers;
		}
	}

	private static void tell(Connection connection, List<String> orders) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String order : orders) {
				statement.execute(order);
			}
		}
	}

}
