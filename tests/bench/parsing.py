#!/usr/bin/env python3
"""How quickly, and in how much memory, documents become blocks, beside what others take for the same files in the same run.

   parsing.py BUILD [CORPUS]     CORPUS (or QUIRE_CORPUS): a folder with a manifest.jsonl, whose files are measured as well

Every figure is the median of five runs, taken in turns: ours, the peer's, ours, the peer's. A peer that is not installed is
left out. npm's are installed into BUILD by the versions of peers/package-lock.json.
"""
import collections, json, os, shutil, statistics, subprocess, sys, tempfile, time

RUNS = 5
PAGES = 1050
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', 'data')
BUILD = os.path.abspath(sys.argv[1])
CORPUS = sys.argv[2] if len(sys.argv) > 2 else os.environ.get('QUIRE_CORPUS')
CLI = os.path.join(BUILD, 'app', 'quire-cli')
CORE_PROFILE = None


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def median(commands):
    """Of each command, run in turns."""
    times = [[] for _ in commands]
    for _ in range(RUNS):
        for index, command in enumerate(commands):
            times[index].append(seconds(command))
    return [statistics.median(some) for some in times]


def parse(path):
    return [CLI, '--profile', CORE_PROFILE, 'parse', '--json', path]


def peers_folder():
    folder = os.path.join(BUILD, 'tests', 'bench', 'peers')
    if not shutil.which('npm'):
        return None
    if not os.path.isdir(os.path.join(folder, 'node_modules')):
        os.makedirs(folder, exist_ok=True)
        for name in ('package.json', 'package-lock.json'):
            shutil.copy(os.path.join(HERE, 'peers', name), folder)
        subprocess.run(['npm', 'ci', '--no-audit', '--no-fund', '--silent'], cwd=folder, check=True)
    return folder


def node(folder, script, path):
    return ['node', '-e', script, os.path.join(folder, 'node_modules'), path]


MAMMOTH = 'require(process.argv[1] + "/mammoth").extractRawText({path: process.argv[2]}).then(r => process.stdout.write(r.value))'
OFFICEPARSER = ('const o = require(process.argv[1] + "/officeparser"); o.parseOfficeAsync(process.argv[2])'
                '.then(t => process.stdout.write(String(t.toText ? t.toText() : t)))')


def report(name, ours, peer_name, peer):
    print('%-34s Quire %8.3f s   %-22s %8.3f s   %s' % (name, ours, peer_name, peer,
          'ratio %.2f' % (ours / peer) if ours > peer / 2 else '%.1f times as fast' % (peer / ours)))
    sys.stdout.flush()


def is_encrypted(path):
    output = subprocess.run(['pdfinfo', path], capture_output=True, text=True).stdout
    return any(line.startswith('Encrypted:') and 'yes' in line for line in output.splitlines())


def long_pdf(folder):
    """Over a thousand pages of reports from the corpus or, without it, of our own handbook."""
    path = os.path.join(folder, 'long.pdf')
    reports = os.path.join(CORPUS, 'pdfqa', 'pdfs') if CORPUS else ''
    if os.path.isdir(reports):
        sources = [os.path.join(reports, name) for name in sorted(os.listdir(reports))]
        sources = [name for name in sources if not is_encrypted(name)] # pdfunite refuses them
    else:
        sources = [os.path.join(DATA, 'pdf', 'handbook.pdf')] * (PAGES // 5)
    subprocess.run(['pdfunite', *sources, path], check=True, stderr=subprocess.DEVNULL)
    return path


def pages_of(path):
    output = subprocess.run(['pdfinfo', path], capture_output=True, text=True).stdout
    return int([line for line in output.splitlines() if line.startswith('Pages:')][0].split()[1])


def measure_pdf(folder):
    path = long_pdf(folder)
    pages = pages_of(path)
    whole = ['pdftotext', '-layout', path, os.devnull]
    halves = ['sh', '-c', 'pdftotext -layout -l $2 "$1" /dev/null & pdftotext -layout -f $3 "$1" /dev/null & wait', 'sh', path,
              str(pages // 2), str(pages // 2 + 1)]
    ours, peer, two = median([parse(path), whole, halves])
    report('PDF, %d pages, two workers' % pages, ours, 'pdftotext -layout', peer)
    # What a second process is worth on this machine: no two workers can do better with as much work.
    print('%-34s %14.3f s   of one\'s time %.2f' % ('  two pdftotext, a half each', two, two / peer))


def measure_office(kind, peers):
    files = [os.path.join(DATA, kind, name) for name in sorted(os.listdir(os.path.join(DATA, kind)))
             if name.endswith('.' + kind) and not name.startswith('truncated')]
    for name, command in peers:
        if command is None:
            print('%-34s %s is not installed' % (kind.upper(), name))
            continue
        ours, theirs, used = [], [], 0
        for path in files:
            try:
                a, b = median([parse(path), command(path)])
            except subprocess.CalledProcessError:
                continue  # a file that the peer cannot read
            ours.append(a)
            theirs.append(b)
            used += 1
        report('%s, a process a file, %d files' % (kind.upper(), used), statistics.mean(ours), name, statistics.mean(theirs))


def measure_corpus():
    worst = collections.Counter()
    for line in open(os.path.join(CORPUS, 'manifest.jsonl')):
        row = json.loads(line)
        path = os.path.join(CORPUS, row['file'])
        process = subprocess.Popen([*parse(path), '--password-stdin'], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        process.stdin.write(((row.get('password') or '') + '\n').encode())
        process.stdin.close()
        usage = os.wait4(process.pid, 0)[2]  # of the process and the workers it waited for: the largest
        worst[row['file']] = usage.ru_maxrss / 1024
    print('corpus, largest process:')
    for name, size in worst.most_common(5):
        print('  %6.0f MB  %s' % (size, name))
    check = os.path.join(BUILD, 'tests', 'parsers', 'corpuscheck')
    print('corpus, outcomes and phrases:')
    output = subprocess.run([check, CORPUS], capture_output=True, text=True).stdout
    print('\n'.join('  ' + line for line in output.splitlines() if not line.startswith('  ') or line.startswith('    ')))


with tempfile.TemporaryDirectory() as scratch:
    CORE_PROFILE = os.path.join(scratch, 'profile')
    npm = peers_folder()
    pandoc = (lambda path: ['pandoc', '-t', 'plain', path]) if shutil.which('pandoc') else None
    measure_office('docx', [('pandoc', pandoc), ('mammoth', npm and (lambda path: node(npm, MAMMOTH, path)))])
    measure_office('pptx', [('officeparser', npm and (lambda path: node(npm, OFFICEPARSER, path)))])
    measure_pdf(scratch)
    if CORPUS:
        measure_corpus()
