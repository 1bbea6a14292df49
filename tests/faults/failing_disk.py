"""A disk in memory under SQLite that forgets, when the power fails, what was not synced: for apsw only."""

import apsw

SECTOR = 512


class PowerFailure(Exception):
    """The power has failed: nothing more is written."""


class StoredFile:
    """A file: what all see of it, what is safe on the platter, and the writes in between, in their order."""

    def __init__(self, content=b""):
        self.content = bytearray(content)
        self.durable = bytes(content)
        self.pending = []

    def after_failure(self, chance):
        """Give what is left: all that was synced, and of the rest any writes in any order, some of them torn."""
        left = bytearray(self.durable)
        kept = [write for write in self.pending if chance.random() < 0.5]
        chance.shuffle(kept)
        for offset, data in kept:
            if data is None:
                del left[offset:]
                continue
            torn = data if chance.random() < 0.7 else data[: chance.randrange(len(data) + 1) // SECTOR * SECTOR]
            put(left, offset, torn)
        return bytes(left)


def put(content, offset, data):
    content.extend(b"\0" * (offset - len(content)))
    content[offset : offset + len(data)] = data


class Disk:
    """The files by name, and the count of writes and syncs after which the power fails."""

    def __init__(self, files, fails_after=None):
        self.names = {name: StoredFile(content) for name, content in files.items()}
        self.safe_names = dict(self.names)
        self.events = 0
        self.fails_after = fails_after

    def tick(self):
        if self.fails_after is not None and self.events >= self.fails_after:
            raise PowerFailure
        self.events += 1

    def after_failure(self, chance):
        """Give the files that are left, by name; a name made or removed without a sync may be either."""
        left = {}
        for name in sorted({*self.names, *self.safe_names}):
            file = chance.choice([self.names.get(name), self.safe_names.get(name)])
            if file is not None:
                left[name] = file.after_failure(chance)
        return left


class FailingVFS(apsw.VFS):
    """Lets SQLite work on a `Disk`."""

    def __init__(self, disk):
        self.disk = disk
        self.vfs_name = f"failing-{id(disk)}"
        super().__init__(self.vfs_name, "")

    def xOpen(self, name, flags):
        path = name if isinstance(name, str) else name.filename()
        if path not in self.disk.names:
            self.disk.names[path] = StoredFile()
        return OpenFile(self.disk, path, flags)

    def xFullPathname(self, name):
        return name

    def xAccess(self, path, flags):
        return path in self.disk.names

    def xDelete(self, path, sync_folder):
        self.disk.tick()
        self.disk.names.pop(path, None)
        if sync_folder:
            self.disk.safe_names.pop(path, None)


class OpenFile:
    """A file as SQLite has it open."""

    def __init__(self, disk, path, flags):
        self.disk, self.path, self.file = disk, path, disk.names[path]
        flags[1] = flags[0]

    def xRead(self, amount, offset):
        return bytes(self.file.content[offset : offset + amount])

    def xWrite(self, data, offset):
        self.disk.tick()
        put(self.file.content, offset, data)
        self.file.pending.append((offset, bytes(data)))

    def xTruncate(self, size):
        self.disk.tick()
        del self.file.content[size:]
        self.file.pending.append((size, None))

    def xSync(self, flags):
        self.disk.tick()
        self.file.durable, self.file.pending = bytes(self.file.content), []
        if self.disk.names.get(self.path) is self.file:
            self.disk.safe_names[self.path] = self.file

    def xFileSize(self):
        return len(self.file.content)

    def xClose(self):
        pass

    def xLock(self, level):
        pass

    def xUnlock(self, level):
        pass

    def xCheckReservedLock(self):
        return False

    def xSectorSize(self):
        return 4096

    def xDeviceCharacteristics(self):
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE  # as SQLite's own layers for unix and Windows say

    def xFileControl(self, op, pointer):
        return False
