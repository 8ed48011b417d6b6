package org.policychronicle.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;

import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of several sheets, of which one after another is written and none is held.
 */
public final class Book {

	private static final String WRITER = "China AI Policy Chronicle";

	private final Workbook workbook;

	private final OutputStream target;

	private final IntFunction<String> cut;

	/**
	 * Begins a workbook.
	 * @param target where to; it is flushed and stays open
	 * @param cut what stands at the end of a text too long for a cell, by its length
	 */
	public Book(OutputStream target, IntFunction<String> cut) {
		this.workbook = workbook(target);
		this.target = target;
		this.cut = cut;
	}

	/**
	 * Begins a sheet. What is written to it is held until there is much of it: only one
	 * sheet at a time may become that long, and has to be finished before the next does.
	 * @param name its name
	 * @param columns the texts of its first row; empty where it has no such row
	 */
	public Sheet sheet(String name, List<String> columns) {
		return new Sheet(this.workbook.newWorksheet(name), columns, this.cut, Sheet.MOST_ROWS);
	}

	/**
	 * Ends the workbook. One that has failed on the way is never ended, lest a part be
	 * taken for the whole.
	 */
	public void finish() throws IOException {
		this.workbook.finish();
		this.target.flush();
	}

	static Workbook workbook(OutputStream target) {
		return new Workbook(unclosed(target), WRITER, null);
	}

	private static OutputStream unclosed(OutputStream target) {
		return new FilterOutputStream(target) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				this.out.write(bytes, offset, length);
			}

			@Override
			public void close() {
				// the server does that
			}
		};
	}

}
