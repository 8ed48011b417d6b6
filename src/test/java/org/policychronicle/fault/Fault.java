package org.policychronicle.fault;

/**
 * What can happen to a database while the application is being asked.
 */
enum Fault {

	/** The server has been stopped: connections end, new ones are refused. */
	STOPPED {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.refuse();
		}

	},

	/** The server's machine hangs: everything is taken, nothing is answered. */
	FROZEN {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.freeze();
		}

	},

	/** Every answer comes 400 milliseconds late: a slow database is not an absent one. */
	VERY_SLOW(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.slowDown(400);
		}

	},

	/** All connections are cut, and the server admits no new ones. */
	OUT_OF_CONNECTIONS {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			owner.tell("alter role %s connection limit 0".formatted(owner.reader()));
			owner.endAllSessions();
		}

		@Override
		void pass(FaultProxy network, OwnerConsole owner) {
			owner.tell("alter role %s connection limit -1".formatted(owner.reader()));
		}

	},

	/** Somebody holds a lock on a table that every answer needs. */
	LOCKED {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			owner.hold("lock table policy in access exclusive mode");
		}

		@Override
		void pass(FaultProxy network, OwnerConsole owner) {
			owner.letGo();
		}

	},

	/** Every answer comes 180 milliseconds late, which can be waited for. */
	SLOW(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.slowDown(180);
		}

	},

	/** The operator ends every session; new ones are admitted. */
	SESSIONS_ENDED(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			owner.endAllSessions();
		}

	},

	/** Something on the way resets every connection. */
	RESET(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.reset();
		}

	},

	/** The server ends every connection in good order. */
	CUT(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.cut();
		}

	},

	/** The server says no more on any connection, but leaves it half open. */
	HALF_CLOSED(true) {

		@Override
		void befall(FaultProxy network, OwnerConsole owner) {
			network.halfClose();
		}

	};

	private final boolean survivable;

	Fault() {
		this(false);
	}

	Fault(boolean survivable) {
		this.survivable = survivable;
	}

	/** Whether an answer may succeed all the same, though it need not. */
	boolean isSurvivable() {
		return this.survivable;
	}

	abstract void befall(FaultProxy network, OwnerConsole owner);

	void pass(FaultProxy network, OwnerConsole owner) {
		network.heal();
	}

}
