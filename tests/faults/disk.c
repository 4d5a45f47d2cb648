/* The disk under a program, watched and spoilt: LD_PRELOAD it.
 *
 * DISK_DIR   the folder that is watched; nothing else is touched
 * DISK_LOG   every change under it is written there, for disk_record.py to read
 * DISK_AT    this call fails once it is armed (disk_arm), counted from 1
 * DISK_ERR   with this errno; DISK_EVER: and so does every call after it
 *
 * A full disk (ENOSPC) takes half of what was to be written, and refuses what needs room;
 * reading, closing and deleting still work on it. A failing disk (EIO) fails in anything.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FILES = 4096 };
static char *names[FILES];
static char folder[PATH_MAX];
static size_t folder_length;
static int record = -1, armed, paused, ever, error_number = EIO;
static long calls, fails_at = -1;

__attribute__((constructor)) static void begin(void) {
    const char *given = getenv("DISK_DIR"), *log = getenv("DISK_LOG");
    if (!given || !realpath(given, folder)) return;
    folder_length = strlen(folder);
    if (log) record = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (getenv("DISK_AT")) fails_at = atol(getenv("DISK_AT"));
    if (getenv("DISK_ERR")) error_number = atoi(getenv("DISK_ERR"));
    ever = getenv("DISK_EVER") != NULL;
}

/* For the program that is tested, through ctypes. */
void disk_fail(long at, int number, int for_ever) { fails_at = at; error_number = number; ever = for_ever; }
void disk_arm(int on) { armed = on; calls = 0; }
void disk_pause(int on) { paused = on; } /* the test looks: neither counted nor spoilt */
long disk_calls(void) { return calls; }

static int fails(int needs_room) {
    if (!armed || paused) return 0;
    calls++;
    if (fails_at < 0 || calls < fails_at || (calls > fails_at && !ever)) return 0;
    if (error_number == ENOSPC && !needs_room) return 0;
    errno = error_number;
    return 1;
}

static int within(const char *path) {
    return folder_length && !strncmp(path, folder, folder_length)
        && (path[folder_length] == '/' || !path[folder_length]);
}

static const char *whole(int at, const char *path, char *buffer) {
    if (path[0] == '/') return path;
    if (at == AT_FDCWD) {
        if (!getcwd(buffer, PATH_MAX / 2)) return path;
    } else if (at >= 0 && at < FILES && names[at]) {
        snprintf(buffer, PATH_MAX / 2, "%s", names[at]);
    } else return path;
    size_t length = strlen(buffer);
    snprintf(buffer + length, PATH_MAX - length, "/%s", path);
    return buffer;
}

static void put(const void *data, size_t size) {
    const char *at = data;
    while (size) {
        ssize_t done = syscall(SYS_write, record, at, size);
        if (done <= 0) abort(); /* a record with holes proves nothing */
        at += done; size -= done;
    }
}

static void tell(char what, const char *path, uint64_t offset, uint64_t size, const void *data) {
    if (record < 0) return;
    uint32_t length = strlen(path);
    char head[21];
    head[0] = what;
    memcpy(head + 1, &length, 4); memcpy(head + 5, &offset, 8); memcpy(head + 13, &size, 8);
    put(head, sizeof head); put(path, length);
    if (size) put(data, size);
}

void disk_say(const char *words) { tell('A', words, 0, 0, NULL); }

static const char *name_of(int file) { return file >= 0 && file < FILES ? names[file] : NULL; }

static int opening(int at, const char *path, int flags, mode_t mode) {
    char buffer[PATH_MAX];
    const char *full = whole(at, path, buffer);
    if (!within(full)) return syscall(SYS_openat, at, path, flags, mode);
    struct stat state;
    int there = lstat(full, &state) == 0;
    if (fails((flags & O_CREAT) && !there)) return -1;
    int file = syscall(SYS_openat, at, path, flags, mode);
    if (file < 0 || file >= FILES) return file;
    free(names[file]);
    names[file] = strdup(full);
    if ((flags & O_CREAT) && !there) tell('C', full, 0, 0, NULL);
    else if (flags & O_TRUNC) tell('T', full, 0, 0, NULL);
    return file;
}

#define MODE(flags) mode_t mode = 0; \
    if (flags & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { MODE(flags) return opening(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opening(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opening(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opening(at, path, flags | O_LARGEFILE, mode); }
int creat(const char *path, mode_t mode) { return opening(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int file) {
    if (file >= 0 && file < FILES) { free(names[file]); names[file] = NULL; }
    return syscall(SYS_close, file);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset) {
    const char *name = name_of(file);
    if (name && fails(1)) {
        if (errno == ENOSPC && size > 1) {
            ssize_t half = syscall(SYS_pwrite64, file, data, size / 2, offset);
            if (half > 0) tell('W', name, offset, half, data);
            errno = ENOSPC;
        }
        return -1;
    }
    ssize_t done = syscall(SYS_pwrite64, file, data, size, offset);
    if (name && done > 0) tell('W', name, offset, done, data);
    return done;
}
ssize_t pwrite(int file, const void *data, size_t size, off_t offset) { return pwrite64(file, data, size, offset); }

ssize_t write(int file, const void *data, size_t size) {
    const char *name = name_of(file);
    if (!name) return syscall(SYS_write, file, data, size);
    if (fails(1)) return -1;
    ssize_t done = syscall(SYS_write, file, data, size);
    if (done > 0) tell('W', name, lseek(file, 0, SEEK_CUR) - done, done, data);
    return done;
}

ssize_t pread64(int file, void *data, size_t size, off64_t offset) {
    if (name_of(file) && fails(0)) return -1;
    return syscall(SYS_pread64, file, data, size, offset);
}
ssize_t pread(int file, void *data, size_t size, off_t offset) { return pread64(file, data, size, offset); }
ssize_t read(int file, void *data, size_t size) {
    if (name_of(file) && fails(0)) return -1;
    return syscall(SYS_read, file, data, size);
}

/* Fast ways of copying would go past the record: they are refused, and callers fall back. */
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) {
    if (name_of(to)) { errno = EINVAL; return -1; }
    return syscall(SYS_sendfile, to, from, offset, size);
}
ssize_t sendfile(int to, int from, off_t *offset, size_t size) { return sendfile64(to, from, offset, size); }
ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *end, size_t size, unsigned flags) {
    if (name_of(to)) { errno = EXDEV; return -1; }
    return syscall(SYS_copy_file_range, from, start, to, end, size, flags);
}

int ftruncate64(int file, off64_t size) {
    const char *name = name_of(file);
    if (name && fails(0)) return -1;
    int done = syscall(SYS_ftruncate, file, size);
    if (name && !done) tell('T', name, size, 0, NULL);
    return done;
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int posix_fallocate64(int file, off64_t offset, off64_t size) {
    const char *name = name_of(file);
    if (name && fails(1)) return errno;
    struct stat state;
    int done = syscall(SYS_fallocate, file, 0, offset, size) ? errno : 0;
    if (name && !done && !fstat(file, &state)) tell('T', name, state.st_size, 0, NULL);
    return done;
}
int posix_fallocate(int file, off_t offset, off_t size) { return posix_fallocate64(file, offset, size); }

static int syncing(int file, int number) {
    const char *name = name_of(file);
    if (name && fails(0)) return -1;
    int done = syscall(number, file);
    if (name && !done) tell('S', name, 0, 0, NULL);
    return done;
}
int fsync(int file) { return syncing(file, SYS_fsync); }
int fdatasync(int file) { return syncing(file, SYS_fdatasync); }

static void renamed(const char *from, const char *to) {
    for (int file = 0; file < FILES; file++)
        if (names[file] && !strcmp(names[file], from)) {
            free(names[file]);
            names[file] = to ? strdup(to) : NULL;
        }
}

static int removing(int at, const char *path, int flags) {
    char buffer[PATH_MAX];
    const char *full = whole(at, path, buffer);
    if (within(full) && fails(0)) return -1;
    int done = syscall(SYS_unlinkat, at, path, flags);
    if (!done && within(full)) { tell('U', full, 0, 0, NULL); renamed(full, NULL); }
    return done;
}
int unlink(const char *path) { return removing(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return removing(at, path, flags); }
int rmdir(const char *path) { return removing(AT_FDCWD, path, AT_REMOVEDIR); }

static int moving(int from_at, const char *from, int to_at, const char *to) {
    char first[PATH_MAX], second[PATH_MAX];
    const char *old = whole(from_at, from, first), *new = whole(to_at, to, second);
    if (within(new) && fails(1)) return -1;
    int done = syscall(SYS_renameat, from_at, from, to_at, to);
    if (!done && within(new)) { tell('R', old, 0, strlen(new), new); renamed(old, new); }
    return done;
}
int rename(const char *from, const char *to) { return moving(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int a, const char *from, int b, const char *to) { return moving(a, from, b, to); }

int mkdir(const char *path, mode_t mode) {
    char buffer[PATH_MAX];
    const char *full = whole(AT_FDCWD, path, buffer);
    if (within(full) && fails(1)) return -1;
    int done = syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (!done && within(full)) tell('D', full, 0, 0, NULL);
    return done;
}
